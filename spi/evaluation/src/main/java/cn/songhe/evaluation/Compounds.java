package cn.songhe.evaluation;

import static cn.songhe.evaluation.Scalars.checked;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Bands;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.FundLevel;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.Instalments;
import cn.songhe.spi.Shares;
import cn.songhe.spi.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/** Reads values that are made up of several. */
final class Compounds {

    private Compounds() {}

    static <V> Bands<V> bands(YamlNode node, Function<YamlNode, V> cell) {
        var bands = new ArrayList<Bands.Band<V>>();
        for (var key : node.keys()) {
            bands.add(new Bands.Band<>(first(node, key), cell.apply(node.required(key))));
        }
        return checked(node, () -> new Bands<>(bands));
    }

    private static long first(YamlNode node, String key) {
        if (!key.matches("\\d{1,9}")) {
            throw node.fault("各档以起始整数为键", "the key of a band is the whole number it begins with");
        }
        return Long.parseLong(key);
    }

    static <V> Table<V> table(YamlNode node, Function<YamlNode, V> cell) {
        if (node.isNumber()) {
            return Table.cell(cell.apply(node));
        }
        var rows = new LinkedHashMap<String, Table<V>>();
        node.keys().forEach(key -> rows.put(key, table(node.required(key), cell)));
        return checked(node, () -> new Table<>(null, rows));
    }

    static Instalments instalments(YamlNode node) {
        var weights = node.list().stream().map(Scalars::count).toList();
        return checked(node, () -> new Instalments(weights));
    }

    static Shares shares(YamlNode node) {
        var weights = new ArrayList<Shares.Weight>();
        for (var key : node.keys()) {
            var level = node.keyAs(key, FundLevel.class);
            weights.add(checked(node, () -> new Shares.Weight(level, Scalars.count(node.required(key)))));
        }
        return checked(node, () -> new Shares(weights));
    }

    static Set<DivisionCode> divisions(YamlNode node) {
        return distinct(node, n -> checked(n, () -> DivisionCode.of(n.text())));
    }

    static Set<HardshipCategory> categories(YamlNode node) {
        var categories = distinct(node, n -> n.word(HardshipCategory.class));
        return categories.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(categories));
    }

    private static <T> Set<T> distinct(YamlNode node, Function<YamlNode, T> reader) {
        var values = new LinkedHashSet<T>();
        for (var entry : node.list()) {
            if (!values.add(reader.apply(entry))) {
                throw entry.fault("重复", "stands here twice");
            }
        }
        return Collections.unmodifiableSet(values);
    }
}
