package cn.songhe.kernel.web;

import cn.songhe.kernel.error.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads what stands in an address after the question mark. Blank is not given; what is wrong is refused with what is allowed. */
public final class Params {

    private Params() {}

    /** The text without blanks around it, or {@code null}. */
    public static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    /** One of the constants, written in lower or upper case, or {@code null}. */
    public static <E extends Enum<E>> E oneOf(String field, String given, Class<E> type) {
        var text = text(given);
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> {
                    var allowed = Arrays.stream(type.getEnumConstants())
                            .map(value -> value.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "));
                    return Problems.invalid(field, "可用的值：" + allowed + "。", "Allowed are: " + allowed + ".");
                });
    }

    /** A whole number within the bounds, or {@code null}. */
    public static Integer number(String field, String given, int least, int most) {
        var text = text(given);
        if (text == null) {
            return null;
        }
        var number = text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
        if (number == null || number < least || number > most) {
            throw Problems.invalid(
                    field,
                    "请填写 " + least + " 到 " + most + " 之间的整数。",
                    "Give a whole number from " + least + " to " + most + ".");
        }
        return number;
    }

    /** A day, or {@code null}. */
    public static LocalDate day(String field, String given) {
        var text = text(given);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Problems.invalid(field, "日期写作 2022-05-31。", "A day is written 2022-05-31.");
        }
    }

    /** The code of a division down to the township, or {@code null}. */
    public static String division(String field, String given) {
        var text = text(given);
        if (text != null && !text.matches("\\d{6}(\\d{3})?")) {
            throw Problems.invalid(field, "区划代码为 6 位或 9 位数字。", "The code of a division has 6 or 9 digits.");
        }
        return text;
    }
}
