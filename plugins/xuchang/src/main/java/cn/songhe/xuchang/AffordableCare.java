package cn.songhe.xuchang;

import cn.songhe.spi.Figures;
import cn.songhe.spi.Indicator;
import cn.songhe.spi.Measure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** XC-K8: the affordable-care pilot 普惠养老试点, "three up, two down, one satisfied": the share of known trends that go the right way. */
final class AffordableCare implements Indicator {

    private static final List<Trend> TRENDS = List.of(
            Trend.rising("XC-K8-beds", measure("beds", "普惠性养老床位", "affordable beds")),
            Trend.rising(
                    "XC-K8-quality",
                    measure(
                            "quality",
                            "普惠养老服务质量平均评分（百分之一分）",
                            "mean score of the quality of affordable care, in hundredths of a point")),
            Trend.rising(
                    "XC-K8-benefit",
                    measure("benefit", "试点企业年收益（分）", "yearly return of the pilot's enterprises, in fen")),
            Trend.falling(
                    "XC-K8-cost", measure("cost", "每床每月平均运营成本（分）", "mean running cost for a bed and month, in fen")),
            Trend.falling(
                    "XC-K8-price", measure("price", "每人每月平均服务价格（分）", "mean price for a person and month, in fen")),
            Trend.rising(
                    "XC-K8-satisfaction",
                    measure("satisfaction", "每万名受访者中的满意人数", "satisfied persons among ten thousand who were asked")));

    private static Measure measure(String name, String zh, String en) {
        return Measure.of("affordable." + name, zh, en);
    }

    /** The six trends one by one. */
    static List<Trend> trends() {
        return TRENDS;
    }

    @Override
    public String id() {
        return "XC-K8";
    }

    @Override
    public Set<Measure> requires() {
        var measures = new LinkedHashSet<Measure>();
        TRENDS.forEach(trend -> measures.add(trend.measure()));
        return measures;
    }

    @Override
    public Reading read(Figures figures) {
        int known = 0;
        int right = 0;
        for (var trend : TRENDS) {
            var change = trend.change(figures);
            if (change.isPresent()) {
                known++;
                right += trend.isRight(change.getAsLong()) ? 1 : 0;
            }
        }
        return known == 0
                ? new Reading.Missing(TRENDS.get(0).measure())
                : new Reading.Value(right, known, 100, List.of());
    }
}
