package cn.songhe.evaluation;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Unit;
import java.util.function.Function;

/**
 * How values of a unit are written in YAML.
 *
 * @param unit the unit
 * @param reader reads one value, or throws a fault
 */
record UnitForm<T>(Unit<T> unit, Function<YamlNode, T> reader) {

    T read(YamlNode node) {
        return reader.apply(node);
    }

    boolean isOrdered() {
        return Comparable.class.isAssignableFrom(unit.type());
    }
}
