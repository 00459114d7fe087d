package cn.songhe.kernel.table;

/** What looks empty to a person: also no-break and ideographic spaces, and characters of no width. */
final class Blanks {

    private Blanks() {}

    static boolean isBlank(String text) {
        return text.chars().allMatch(Blanks::isInvisible);
    }

    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isInvisible(text.charAt(start))) {
            start++;
        }
        while (end > start && isInvisible(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
