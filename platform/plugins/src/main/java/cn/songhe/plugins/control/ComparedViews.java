package cn.songhe.plugins.control;

import cn.songhe.evaluation.compare.BenefitAnswer;
import cn.songhe.evaluation.compare.Comparison;
import cn.songhe.evaluation.compare.PolicyAnswer;
import cn.songhe.evaluation.compare.StepAnswer;
import cn.songhe.kernel.tenant.Tenant;
import cn.songhe.plugins.boundary.CaseViews;
import cn.songhe.plugins.boundary.CompareViews;
import java.util.ArrayList;
import java.util.List;

/** Shows a comparison with the cities that the policies are of. */
final class ComparedViews {

    private ComparedViews() {}

    /** The view; the cities stand in the order of the answers. */
    static CompareViews.Result view(Comparison comparison, List<Tenant> cities) {
        var answers = new ArrayList<CompareViews.CityAnswer>();
        for (int i = 0; i < cities.size(); i++) {
            answers.add(city(cities.get(i), comparison.policies().get(i)));
        }
        return new CompareViews.Result(comparison.name(), comparison.on(), comparison.subject(), answers);
    }

    private static CompareViews.CityAnswer city(Tenant tenant, PolicyAnswer answer) {
        return new CompareViews.CityAnswer(
                tenant.id(),
                tenant.name(),
                answer.plugin(),
                answer.version(),
                answer.home(),
                answer.benefits().stream().map(ComparedViews::benefit).toList(),
                answer.totals().stream()
                        .map(t -> new CompareViews.Total(t.period().toString(), t.fen()))
                        .toList(),
                answer.items(),
                answer.failure().orElse(null));
    }

    private static CompareViews.Benefit benefit(BenefitAnswer answer) {
        return new CompareViews.Benefit(
                answer.formula(),
                answer.title(),
                answer.program(),
                answer.period().toString(),
                answer.verdict(),
                answer.fen(),
                answer.awards(),
                answer.why(),
                answer.source(),
                answer.cuts(),
                answer.steps().stream().map(ComparedViews::step).toList());
    }

    private static CaseViews.Stepped step(StepAnswer step) {
        return new CaseViews.Stepped(
                step.text(),
                step.parameter().orElse(null),
                step.since().orElse(null),
                step.source().orElse(null));
    }
}
