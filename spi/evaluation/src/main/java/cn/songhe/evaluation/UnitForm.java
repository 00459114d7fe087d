package cn.songhe.evaluation;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Bands;
import cn.songhe.spi.Table;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.util.function.Function;

/**
 * How values of a unit are written in YAML and shown to people.
 *
 * @param unit the unit
 * @param reader reads one value, or throws a fault
 * @param wording the value with its unit; {@code {0}} stands for the value
 */
record UnitForm<T>(Unit<T> unit, Function<YamlNode, T> reader, Text wording) {

    static <T> UnitForm<T> of(Unit<T> unit, Function<YamlNode, T> reader, String zh, String en) {
        return new UnitForm<>(unit, reader, Text.of(zh, en));
    }

    /** Shown as it is, without a unit. */
    static <T> UnitForm<T> plain(Unit<T> unit, Function<YamlNode, T> reader) {
        return of(unit, reader, "{0}", "{0}");
    }

    T read(YamlNode node) {
        return reader.apply(node);
    }

    /** Whether one value can be said to be above or below another. */
    boolean isOrdered() {
        return Comparable.class.isAssignableFrom(unit.type())
                || unit.type() == Bands.class
                || unit.type() == Table.class;
    }
}
