package cn.songhe.shenyang;

import cn.songhe.spi.Indicator;
import cn.songhe.spi.Measure;
import cn.songhe.spi.ReportTemplate;
import java.util.ArrayList;
import java.util.List;

/** The plan's system of indicators: the half-yearly report, and the visits of every month. */
final class Reports {

    private static final Measure TO_VISIT =
            Measure.of("visits.due", "本月应探访的特殊困难老年人", "specially difficult elders to be visited in the month");
    private static final Measure VISITED =
            Measure.of("visits.made", "其中本月已探访的", "those of them who were visited in the month");

    private Reports() {}

    static List<ReportTemplate> all() {
        return List.of(
                new ReportTemplate("SY-2025", halfYearly()),
                new ReportTemplate("SY-VISITS", List.of(Indicator.ratio("SY-K9", VISITED, TO_VISIT, 100))));
    }

    private static List<Indicator> halfYearly() {
        var indicators = new ArrayList<Indicator>();
        indicators.addAll(Rates.all());
        indicators.addAll(Coverage.all());
        indicators.addAll(Wishes.all());
        return indicators;
    }
}
