package cn.songhe.evaluation;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Unit;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The forms of all units that a file may name. */
final class UnitForms {

    private static final Map<String, UnitForm<?>> BY_NAME = Stream.of(
                    UnitForm.of(Unit.FEN_PER_PERSON_MONTH, Scalars::money, "{0}元/人·月", "CNY {0} per person and month"),
                    UnitForm.of(Unit.FEN_PER_PERSON_DAY, Scalars::money, "{0}元/人·天", "CNY {0} per person and day"),
                    UnitForm.of(Unit.FEN_PER_PERSON_YEAR, Scalars::money, "{0}元/人·年", "CNY {0} per person and year"),
                    UnitForm.of(Unit.FEN_PER_PERSON, Scalars::money, "{0}元/人", "CNY {0} per person"),
                    UnitForm.of(Unit.FEN_PER_HOUSEHOLD, Scalars::money, "{0}元/户", "CNY {0} per household"),
                    UnitForm.of(Unit.FEN_PER_BED, Scalars::money, "{0}元/张床位", "CNY {0} per bed"),
                    UnitForm.of(Unit.FEN_PER_HOUR, Scalars::money, "{0}元/小时", "CNY {0} per hour"),
                    UnitForm.of(Unit.FEN_PER_TIME, Scalars::money, "{0}元/次", "CNY {0} each time"),
                    UnitForm.of(Unit.FEN_PER_MONTH, Scalars::money, "{0}元/月", "CNY {0} per month"),
                    UnitForm.of(Unit.FEN_PER_SQUARE_METRE, Scalars::money, "{0}元/平方米", "CNY {0} per m²"),
                    UnitForm.of(Unit.FEN_PER_YEAR, Scalars::money, "{0}元/年", "CNY {0} per year"),
                    UnitForm.of(Unit.FEN, Scalars::money, "{0}元", "CNY {0}"),
                    UnitForm.of(Unit.SQUARE_METRES, Scalars::area, "{0}平方米", "{0} m²"),
                    UnitForm.of(Unit.DAYS, Scalars::count, "{0}天", "{0} days"),
                    UnitForm.of(Unit.MONTHS, Scalars::count, "{0}个月", "{0} months"),
                    UnitForm.of(Unit.MINUTES, Scalars::count, "{0}分钟", "{0} minutes"),
                    UnitForm.of(Unit.YEARS, Scalars::count, "{0}年", "{0} years"),
                    UnitForm.of(Unit.PERCENT, Scalars::percent, "{0}%", "{0}%"),
                    UnitForm.plain(Unit.COUNT, Scalars::count),
                    UnitForm.plain(Unit.RATE, Scalars::rate),
                    UnitForm.plain(Unit.MONEY_BANDS, node -> Compounds.bands(node, Scalars::money)),
                    UnitForm.plain(Unit.COUNT_BANDS, node -> Compounds.bands(node, Scalars::count)),
                    UnitForm.plain(Unit.MONEY_TABLE, node -> Compounds.table(node, Scalars::money)),
                    UnitForm.plain(Unit.COUNT_TABLE, node -> Compounds.table(node, Scalars::count)),
                    UnitForm.plain(Unit.INSTALMENTS, Compounds::instalments),
                    UnitForm.plain(Unit.SHARES, Compounds::shares),
                    UnitForm.plain(Unit.DIVISIONS, Compounds::divisions),
                    UnitForm.plain(Unit.CATEGORIES, Compounds::categories))
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
}
