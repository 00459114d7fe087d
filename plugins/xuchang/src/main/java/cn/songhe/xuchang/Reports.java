package cn.songhe.xuchang;

import cn.songhe.spi.Indicator;
import cn.songhe.spi.Measure;
import cn.songhe.spi.ReportTemplate;
import java.util.ArrayList;
import java.util.List;

/** The report on the plan's targets and the one on the appraisal of counties. */
final class Reports {

    private static final int PERCENT = 100;
    private static final int PER_THOUSAND = 1000;

    private Reports() {}

    static List<ReportTemplate> all() {
        return List.of(targets(), appraisal());
    }

    private static ReportTemplate targets() {
        var indicators = new ArrayList<Indicator>();
        indicators.add(Indicator.ratio("XC-K1", Measure.BEDS, Measure.ELDERS_60, PER_THOUSAND));
        indicators.add(Indicator.coverage("XC-K2", Measures.COMPREHENSIVE_CENTRES, Measure.SUBDISTRICTS));
        indicators.add(Indicator.count("XC-K3", Measures.HAPPINESS_HOMES));
        indicators.add(Indicator.ratio("XC-K4", Measures.COMMUNITIES_SERVED, Measure.COMMUNITIES, PERCENT));
        indicators.add(Indicator.coverage("XC-K4-townships", Measures.FACILITIES, Measures.TOWNSHIPS));
        indicators.add(Indicator.count("XC-K5", Measures.HOMES_UPGRADED));
        indicators.add(Indicator.coverage("XC-K6", Measures.SUPPORT_FACILITIES, Measures.COUNTIES));
        indicators.add(Indicator.count("XC-K7", Measures.BUILDING_TENDERED));
        indicators.add(new AffordableCare());
        indicators.addAll(AffordableCare.trends());
        indicators.add(Indicator.coverage("XC-K9", Measures.PLANNERS_DONE, Measures.PLANNERS));
        return new ReportTemplate("XC-2025", indicators);
    }

    private static ReportTemplate appraisal() {
        return new ReportTemplate(
                "XC-APPRAISAL",
                List.of(
                        Indicator.ratio("XC-W4-ranking", Measures.TARGETS_MET, Measures.TARGETS_DUE, PERCENT),
                        Indicator.count("XC-W4-favoured", Measures.FUNDS_TILTED),
                        Indicator.count("XC-W4-criticised", Measures.CRITICISED),
                        Indicator.count("XC-W4-interviewed", Measures.INTERVIEWED),
                        Indicator.count("XC-W4-accountable", Measures.ACCOUNTABLE)));
    }
}
