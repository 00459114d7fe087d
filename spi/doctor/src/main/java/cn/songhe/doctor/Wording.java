package cn.songhe.doctor;

import cn.songhe.spi.Text;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Whether a text is Chinese on the one side, English on the other, with the same places for values. */
final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}[,;:?!]|[,;:?!]\\p{IsHan}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2}");

    private Wording() {}

    /** Hands every problem of the text in both languages to the consumer. */
    static void check(Text text, BiConsumer<String, String> problem) {
        if (!CHINESE.matcher(text.zh()).find()) {
            problem.accept("中文文字不是中文：" + text.zh(), "the Chinese text is not Chinese: " + text.zh());
        }
        if (HALF_WIDTH.matcher(text.zh()).find()) {
            problem.accept("中文文字用了半角标点：" + text.zh(), "the Chinese text has English punctuation: " + text.zh());
        }
        if (CHINESE.matcher(text.en()).find() || !LATIN.matcher(text.en()).find()) {
            problem.accept("英文文字不是英文：" + text.en(), "the English text is not English: " + text.en());
        }
        if (!places(text.zh()).equals(places(text.en()))) {
            problem.accept("两种文字的占位不同：" + text.zh(), "the two texts have other places for values: " + text.en());
        }
    }

    /** The places {0}, {1} … in a text. */
    static Set<Integer> places(String text) {
        var places = new TreeSet<Integer>();
        var matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(Integer.valueOf(matcher.group(1)));
        }
        return places;
    }
}
