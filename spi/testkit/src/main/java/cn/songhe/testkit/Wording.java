package cn.songhe.testkit;

import cn.songhe.spi.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Whether a text is Chinese on the one side, English on the other, with the same places for values. */
final class Wording {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}[,;:?!]");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2}");

    private Wording() {}

    static List<String> problems(String where, Text text) {
        var problems = new ArrayList<String>();
        if (!CHINESE.matcher(text.zh()).find()) {
            problems.add(where + ": the Chinese text is not Chinese: " + text.zh());
        }
        if (HALF_WIDTH.matcher(text.zh()).find()) {
            problems.add(where + ": the Chinese text has English punctuation: " + text.zh());
        }
        if (CHINESE.matcher(text.en()).find() || !LATIN.matcher(text.en()).find()) {
            problems.add(where + ": the English text is not English: " + text.en());
        }
        if (!places(text.zh()).equals(places(text.en()))) {
            problems.add(where + ": the two texts have other places for values");
        }
        return problems;
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
