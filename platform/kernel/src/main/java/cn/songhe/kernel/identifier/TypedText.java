package cn.songhe.kernel.identifier;

/** Identifiers as people type and paste them. */
final class TypedText {

    private static final int FULL_WIDTH_OFFSET = '０' - '0';

    private TypedText() {}

    /**
     * {@code text} with ASCII capitals and digits for lower-case and full-width ones, and with nothing invisible around
     * it: a number copied from a web page or an address book often brings such characters along.
     *
     * @param text may be null, which reads as empty
     */
    static String normalised(String text) {
        if (text == null) {
            return "";
        }
        int start = 0;
        int end = text.length();
        while (start < end && isInvisible(text.charAt(start))) {
            start++;
        }
        while (end > start && isInvisible(text.charAt(end - 1))) {
            end--;
        }
        var result = new StringBuilder(end - start);
        text.substring(start, end).chars().map(TypedText::plain).forEach(c -> result.append((char) c));
        return result.toString();
    }

    /** Whether every character is one of 0–9; {@link Character#isDigit} would also take the digits of other scripts. */
    static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int plain(int c) {
        int narrow = c >= '！' && c <= '～' ? c - FULL_WIDTH_OFFSET : c;
        return narrow >= 'a' && narrow <= 'z' ? narrow - 'a' + 'A' : narrow;
    }

    private static boolean isInvisible(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
