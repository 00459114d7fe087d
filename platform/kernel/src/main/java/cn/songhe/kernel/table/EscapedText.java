package cn.songhe.kernel.table;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in a sheet, where {@code _x000D_} stands for the character U+000D (ST_Xstring of ECMA-376). Many programs write line
 * breaks so.
 */
final class EscapedText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private EscapedText() {}

    static String read(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(EscapedText::character) : text;
    }

    static String write(String text) {
        return text.contains("_x") ? LIKE_AN_ESCAPE.matcher(text).replaceAll("_x005F_") : text;
    }

    private static String character(MatchResult escape) {
        var character = Character.toString((char) Integer.parseInt(escape.group(1), 16));
        return Matcher.quoteReplacement(character);
    }
}
