package cn.songhe.facilities.control;

import static java.util.Map.entry;

import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.Premises;
import cn.songhe.spi.Tenure;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words by which files name kinds of facilities: Chinese, or the technical name in lower case with hyphens. */
final class Words {

    static final Map<String, FacilityKind> KINDS = with(
            FacilityKind.values(),
            Map.ofEntries(
                    entry("社区养老服务中心", FacilityKind.SERVICE_CENTRE),
                    entry("社区日间照料中心", FacilityKind.DAY_CARE_CENTRE),
                    entry("社区养老驿站", FacilityKind.STATION),
                    entry("嵌入式社区养老机构", FacilityKind.EMBEDDED_INSTITUTION),
                    entry("社区食堂", FacilityKind.CANTEEN),
                    entry("养老机构", FacilityKind.INSTITUTION),
                    entry("居家服务组织", FacilityKind.HOME_SERVICE_ORGANISATION),
                    entry("嵌入式综合体", FacilityKind.EMBEDDED_COMPLEX),
                    entry("小区服务点", FacilityKind.SERVICE_POINT),
                    entry("养老关爱之家", FacilityKind.CARING_HOME),
                    entry("农村互助点", FacilityKind.MUTUAL_HELP_POINT),
                    entry("农村幸福院", FacilityKind.HAPPINESS_HOME),
                    entry("敬老院", FacilityKind.TOWNSHIP_HOME),
                    entry("托育机构", FacilityKind.NURSERY),
                    entry("幼儿园托班", FacilityKind.KINDERGARTEN)));

    static final Map<String, Tenure> TENURES =
            with(Tenure.values(), Map.of("自有", Tenure.OWNED, "租赁", Tenure.LEASED, "无偿", Tenure.RENT_FREE));

    static final Map<String, Premises.Conversion> CONVERSIONS = with(
            Premises.Conversion.values(),
            Map.of(
                    "新建", Premises.Conversion.NEW_BUILDING,
                    "独栋改造", Premises.Conversion.DETACHED_BUILDING,
                    "部分楼层改造", Premises.Conversion.PART_OF_BUILDING));

    private Words() {}

    private static <E extends Enum<E>> Map<String, E> with(E[] values, Map<String, E> chinese) {
        var words = new LinkedHashMap<String, E>();
        for (var value : values) {
            chinese.forEach((word, meaning) -> {
                if (meaning == value) {
                    words.put(word, value);
                }
            });
            words.put(value.name().toLowerCase(Locale.ROOT).replace('_', '-'), value);
        }
        return Collections.unmodifiableMap(words);
    }
}
