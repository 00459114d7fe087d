package cn.songhe.evaluation;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Area;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.FundLevel;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.Money;
import cn.songhe.spi.Shares;
import cn.songhe.spi.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms of all units that a file may name. */
final class UnitForms {

    private static final Map<String, UnitForm<?>> BY_NAME = Stream.of(
                    new UnitForm<>(Unit.FEN_PER_PERSON_MONTH, UnitForms::money),
                    new UnitForm<>(Unit.FEN_PER_PERSON_DAY, UnitForms::money),
                    new UnitForm<>(Unit.FEN_PER_SQUARE_METRE, UnitForms::money),
                    new UnitForm<>(Unit.FEN_PER_YEAR, UnitForms::money),
                    new UnitForm<>(Unit.FEN, UnitForms::money),
                    new UnitForm<>(Unit.SQUARE_METRES, UnitForms::area),
                    new UnitForm<>(Unit.DAYS, UnitForms::count),
                    new UnitForm<>(Unit.YEARS, UnitForms::count),
                    new UnitForm<>(Unit.PERCENT, UnitForms::percent),
                    new UnitForm<>(Unit.COUNT, UnitForms::count),
                    new UnitForm<>(Unit.SHARES, UnitForms::shares),
                    new UnitForm<>(Unit.DIVISIONS, UnitForms::divisions),
                    new UnitForm<>(Unit.CATEGORIES, UnitForms::categories))
            .collect(Collectors.toUnmodifiableMap(f -> f.unit().name(), Function.identity()));

    private UnitForms() {}

    static UnitForm<?> named(YamlNode name) {
        var form = BY_NAME.get(name.text());
        if (form == null) {
            throw name.fault("未知的单位", "unknown unit");
        }
        return form;
    }

    @SuppressWarnings("unchecked")
    static <T> UnitForm<T> of(Unit<T> unit) {
        return (UnitForm<T>) BY_NAME.get(unit.name());
    }

    private static Money money(YamlNode node) {
        return Money.ofFen(count(node));
    }

    private static Long count(YamlNode node) {
        long number = node.wholeNumber();
        if (number < 0) {
            throw node.fault("不得为负数", "must not be negative");
        }
        return number;
    }

    private static Long percent(YamlNode node) {
        long number = count(node);
        if (number > 100) {
            throw node.fault("百分比应在 0 至 100 之间", "a percentage lies between 0 and 100");
        }
        return number;
    }

    private static Area area(YamlNode node) {
        return checked(node, () -> Area.ofSquareMetres(node.decimal().toPlainString()));
    }

    private static Shares shares(YamlNode node) {
        var weights = new ArrayList<Shares.Weight>();
        for (var key : node.keys()) {
            var level = node.keyAs(key, FundLevel.class);
            weights.add(checked(node, () -> new Shares.Weight(level, count(node.required(key)))));
        }
        return checked(node, () -> new Shares(weights));
    }

    private static Set<DivisionCode> divisions(YamlNode node) {
        return distinct(node, n -> checked(n, () -> DivisionCode.of(n.text())));
    }

    private static Set<HardshipCategory> categories(YamlNode node) {
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

    private static <T> T checked(YamlNode node, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw node.fault("数值无效：" + e.getMessage(), e.getMessage());
        }
    }
}
