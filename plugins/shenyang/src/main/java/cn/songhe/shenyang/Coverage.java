package cn.songhe.shenyang;

import cn.songhe.spi.Indicator;
import cn.songhe.spi.Measure;
import java.util.List;

/** Indicators that ask something of every district, subdistrict, community or quarter, and name those without. */
final class Coverage {

    private static final Measure DISTRICTS = Measure.of("districts", "区、县（市）", "districts and counties");
    private static final Measure URBAN_COMMUNITIES = Measure.of("communities.urban", "城市社区", "urban communities");
    private static final Measure QUARTERS = Measure.of("quarters", "居民小区", "residential quarters");

    private static final Measure COMPLEXES =
            Measure.of("complexes.embedded", "嵌入式养老服务综合体", "embedded elder-care complexes");
    private static final Measure MEALS =
            Measure.of("communities.meals", "老年人助餐服务点", "places that serve meals to elders");
    private static final Measure HOME_CARE =
            Measure.of("communities.home-care", "已实施政府购买居家养老服务", "home care bought by the government is given");
    private static final Measure DESTITUTE_HOMES = Measure.of(
            "homes.disabled-destitute",
            "以失能特困人员专业照护为主的供养服务机构",
            "homes mainly for the professional care of the disabled destitute");
    private static final Measure STATIONS =
            Measure.of("stations", "社区（村）养老服务站", "stations of communities and villages");
    private static final Measure POINTS = Measure.of("service-points", "小区养老服务点", "service points of quarters");

    private Coverage() {}

    static List<Indicator> all() {
        return List.of(
                Indicator.coverage("SY-K4", COMPLEXES, Measure.SUBDISTRICTS),
                Indicator.coverage("SY-K6", MEALS, URBAN_COMMUNITIES),
                Indicator.coverage("SY-K7", HOME_CARE, Measure.COMMUNITIES),
                Indicator.coverage("SY-K12", DESTITUTE_HOMES, DISTRICTS),
                Indicator.coverage("SY-F1-1", Measure.INSTITUTIONS, DISTRICTS),
                Indicator.coverage("SY-F1-3", STATIONS, Measure.COMMUNITIES),
                Indicator.coverage("SY-F1-4", POINTS, QUARTERS));
    }
}
