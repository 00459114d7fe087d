package cn.songhe.kernel.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a cell's number means by its number format (ECMA-376 part 1, 18.8.30 and 18.8.31). */
enum NumberFormat {
    /** A number. */
    NUMBER,
    /** A day, perhaps with a time. */
    DATE,
    /** A time without a day. */
    TIME;

    /** The formats without a text of their own, those of Chinese spreadsheets included. */
    private static final Set<Integer> DATES =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private static final Set<Integer> TIMES = Set.of(18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56);

    /** Quoted and escaped text, paddings, and brackets other than of elapsed time. */
    private static final Pattern LITERALS =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+]|m+]|s+])[^]]*]", Pattern.CASE_INSENSITIVE);

    /**
     * The meaning of a format.
     *
     * @param id may be null, which is the general format
     * @param text of the format; null if the id implies it
     */
    static NumberFormat of(Integer id, String text) {
        if (text != null) {
            return ofText(text);
        }
        if (id == null) {
            return NUMBER;
        }
        return DATES.contains(id) ? DATE : TIMES.contains(id) ? TIME : NUMBER;
    }

    private static NumberFormat ofText(String text) {
        var forPositive = LITERALS.matcher(text).replaceAll("").split(";", 2)[0];
        var symbols = forPositive.toLowerCase(Locale.ROOT).replace("general", "");
        if (symbols.matches("(?s).*[yd].*")) {
            return DATE;
        }
        if (symbols.matches("(?s).*[hs].*")) {
            return TIME;
        }
        return symbols.contains("m") ? DATE : NUMBER;
    }
}
