package cn.songhe.kernel.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms in which files write dates: 2022-05-31, 2022/5/31, 2022.5.31, 20220531 and 2022年5月31日. */
final class DateForms {

    /** No one concerned was born before, nothing concerned lasts longer. */
    private static final int FIRST_YEAR = 1880;

    private static final int LAST_YEAR = 2200;

    private static final List<Pattern> FORMS = Stream.of(
                    "(\\d{4})-(\\d{2})-(\\d{2})",
                    "(\\d{4})/(\\d{1,2})/(\\d{1,2})",
                    "(\\d{4})\\.(\\d{1,2})\\.(\\d{1,2})",
                    "(\\d{4})(\\d{2})(\\d{2})",
                    "(\\d{4})年(\\d{1,2})月(\\d{1,2})日")
            .map(Pattern::compile)
            .toList();

    private DateForms() {}

    /**
     * The date.
     *
     * @throws IllegalArgumentException if it has none of the forms or another century
     * @throws java.time.DateTimeException if it is not in the calendar
     */
    static LocalDate read(String text) {
        for (var form : FORMS) {
            var parts = form.matcher(text);
            if (parts.matches()) {
                return date(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)));
            }
        }
        throw new IllegalArgumentException("not a date");
    }

    private static LocalDate date(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("not a year in question");
        }
        return LocalDate.of(year, month, day);
    }
}
