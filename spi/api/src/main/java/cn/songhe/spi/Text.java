package cn.songhe.spi;

/**
 * One sentence in both languages. {@code {0}}, {@code {1}} … stand for values that are given when it is shown.
 *
 * @param zh in Chinese, as an official would say it to a citizen
 * @param en in English
 */
public record Text(String zh, String en) {

    /** Checks that neither is missing. */
    public Text {
        if (zh == null || zh.isBlank() || en == null || en.isBlank()) {
            throw new IllegalArgumentException("a text is given in Chinese and in English");
        }
    }

    /** The text in both languages. */
    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }
}
