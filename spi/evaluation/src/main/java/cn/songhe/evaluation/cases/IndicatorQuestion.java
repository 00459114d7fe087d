package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Explanation;
import cn.songhe.evaluation.Law;
import cn.songhe.spi.Figures;
import cn.songhe.spi.Indicator;
import java.util.List;

/**
 * What is read off an indicator.
 *
 * @param indicator the indicator
 * @param figures the figures that it measures
 */
public record IndicatorQuestion(Indicator indicator, Figures figures) implements Question {

    @Override
    public String id() {
        return indicator.id();
    }

    @Override
    public Outcome answer(CityPolicy policy, Law law) {
        return Outcomes.of(policy.read(indicator, figures));
    }

    @Override
    public Explanation<?> explain(CityPolicy policy, Law law) {
        var measured = policy.read(indicator, figures);
        var data = measured.data();
        return new Explanation<>(data.id(), data.title(), data.citation(), figures.period(), List.of(), measured);
    }
}
