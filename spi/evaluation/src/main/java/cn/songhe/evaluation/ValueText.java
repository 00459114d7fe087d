package cn.songhe.evaluation;

import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.Bands;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Instalments;
import cn.songhe.spi.Money;
import cn.songhe.spi.Quota;
import cn.songhe.spi.Shares;
import cn.songhe.spi.Table;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values as people read them, in both languages. */
public final class ValueText {

    private ValueText() {}

    /** A value with its unit, such as 100.00元/人·月. */
    public static <T> Text of(Unit<T> unit, T value) {
        return filled(UnitForms.of(unit).wording(), of(value));
    }

    /** A value without a unit. */
    public static Text of(Object value) {
        if (value instanceof Text text) {
            return text;
        }
        if (value instanceof Enum<?> word) {
            return Words.of(word);
        }
        if (value instanceof AbilityLevel level) {
            return Words.of(level);
        }
        if (value instanceof Collection<?> many) {
            return many.isEmpty() ? Text.of("无", "none") : join(many, ValueText::of, "、", ", ");
        }
        if (value instanceof DivisionCode code) {
            return Text.of(code.value(), code.value());
        }
        return compound(value);
    }

    private static Text compound(Object value) {
        if (value instanceof Shares shares) {
            return join(shares.weights(), w -> suffixed(Words.of(w.level()), " " + w.weight()), " : ", " : ");
        }
        if (value instanceof Bands<?> bands) {
            return join(bands.bands(), ValueText::band, "、", ", ");
        }
        if (value instanceof Table<?> table) {
            return table(table);
        }
        if (value instanceof Instalments instalments) {
            return join(instalments.weights(), ValueText::of, " : ", " : ");
        }
        if (value instanceof Quota quota) {
            return of(quota);
        }
        var text = String.valueOf(value);
        return Text.of(text, text);
    }

    private static Text of(Quota quota) {
        var unit = Words.of(quota.unit());
        return Text.of(quota.quantity() + unit.zh(), quota.quantity() + " " + unit.en());
    }

    private static Text band(Bands.Band<?> band) {
        var value = cell(band.value());
        return Text.of(band.from() + "起" + value.zh(), "from " + band.from() + ": " + value.en());
    }

    private static Text table(Table<?> table) {
        return table.cell() != null
                ? cell(table.cell())
                : join(table.rows().keySet(), row -> row(row, table.rows().get(row)), "、", ", ");
    }

    private static Text row(String name, Table<?> row) {
        var inner = table(row);
        return row.cell() != null
                ? Text.of(name + " " + inner.zh(), name + " " + inner.en())
                : Text.of(name + "（" + inner.zh() + "）", name + " (" + inner.en() + ")");
    }

    /** Money within bands and tables stands without a unit around it. */
    private static Text cell(Object value) {
        return value instanceof Money money ? Text.of(money + "元", "CNY " + money) : of(value);
    }

    private static Text suffixed(Text word, String suffix) {
        return Text.of(word.zh() + suffix, word.en() + suffix);
    }

    private static Text filled(Text wording, Text value) {
        return Text.of(wording.zh().replace("{0}", value.zh()), wording.en().replace("{0}", value.en()));
    }

    private static <E> Text join(Collection<E> many, Function<E, Text> word, String zhComma, String enComma) {
        var words = many.stream().map(word).toList();
        return Text.of(
                words.stream().map(Text::zh).collect(Collectors.joining(zhComma)),
                words.stream().map(Text::en).collect(Collectors.joining(enComma)));
    }
}
