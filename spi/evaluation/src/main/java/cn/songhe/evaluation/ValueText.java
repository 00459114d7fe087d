package cn.songhe.evaluation;

import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Shares;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values as people read them, in both languages. */
final class ValueText {

    private ValueText() {}

    /** A value with its unit, such as 100.00元/人·月. */
    static <T> Text of(Unit<T> unit, T value) {
        var shown = of(value);
        return switch (unit.name()) {
            case "fen/person-month" -> Text.of(shown.zh() + "元/人·月", "CNY " + shown.en() + " per person and month");
            case "fen/person-day" -> Text.of(shown.zh() + "元/人·天", "CNY " + shown.en() + " per person and day");
            case "fen/m2" -> Text.of(shown.zh() + "元/平方米", "CNY " + shown.en() + " per m²");
            case "fen/year" -> Text.of(shown.zh() + "元/年", "CNY " + shown.en() + " per year");
            case "fen" -> Text.of(shown.zh() + "元", "CNY " + shown.en());
            case "m2" -> Text.of(shown.zh() + "平方米", shown.en() + " m²");
            case "days" -> Text.of(shown.zh() + "天", shown.en() + " days");
            case "years" -> Text.of(shown.zh() + "年", shown.en() + " years");
            case "percent" -> Text.of(shown.zh() + "%", shown.en() + "%");
            default -> shown;
        };
    }

    /** A value without a unit. */
    static Text of(Object value) {
        if (value instanceof Enum<?> word) {
            return Words.of(word);
        }
        if (value instanceof AbilityLevel level) {
            return Words.of(level);
        }
        if (value instanceof Shares shares) {
            return join(shares.weights(), w -> Words.of(w.level()), " : ", " : ", w -> " " + w.weight());
        }
        if (value instanceof Collection<?> many) {
            return join(many, ValueText::of, "、", ", ", v -> "");
        }
        if (value instanceof DivisionCode code) {
            return Text.of(code.value(), code.value());
        }
        var text = String.valueOf(value);
        return Text.of(text, text);
    }

    private static <E> Text join(
            Collection<E> many, Function<E, Text> word, String zhComma, String enComma, Function<E, String> suffix) {
        if (many.isEmpty()) {
            return Text.of("无", "none");
        }
        var zh = many.stream().map(e -> word.apply(e).zh() + suffix.apply(e)).collect(Collectors.joining(zhComma));
        var en = many.stream().map(e -> word.apply(e).en() + suffix.apply(e)).collect(Collectors.joining(enComma));
        return Text.of(zh, en);
    }
}
