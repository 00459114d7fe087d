package cn.songhe.finance.control;

import cn.songhe.evaluation.Explanation;
import cn.songhe.finance.entity.Line;
import cn.songhe.finance.entity.Lines;
import cn.songhe.finance.entity.SubjectKind;
import cn.songhe.kernel.fact.FactRange;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Period;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides again of one subject, with every step. What formulas carry from period to period is not looked up but followed from the
 * first closed period on, so that the explanation rests on facts alone.
 */
final class Explainer {

    private final Connection connection;
    private final CycleContext context;

    Explainer(Connection connection, CycleContext context) {
        this.connection = connection;
        this.context = context;
    }

    /** How the formula of a line decides; empty if the law of the period has no such formula for the subject. */
    Optional<Explanation<Decision>> of(SubjectKind kind, Line.Key key) {
        if (!context.laws().versions().containsKey(key.period())) {
            return Optional.empty();
        }
        var all =
                kind == SubjectKind.ELDER ? elder(key.subject(), key.period()) : facility(key.subject(), key.period());
        return all.stream().filter(e -> e.id().equals(key.formula())).findFirst();
    }

    /** How every formula for elders decides of one; nothing if the elder is not known. */
    List<Explanation<Decision>> elder(long elder, Period period) {
        var law = context.laws().of(period);
        var needs = Needs.of(law.elders());
        var followed = new Replayed();
        if (!needs.states().isEmpty()) {
            before(period)
                    .forEach(p -> ElderAssessment.run(
                            one(elder, p), context.laws().of(p), context.refs(p), followed, (e, f, d) -> {}));
        }
        var all = new ArrayList<Explanation<Decision>>();
        ElderAssessment.read(
                one(elder, period),
                needs,
                context.refs(period),
                followed,
                (id, facts, left) -> all.addAll(law.elders().explain(facts, law.terms())));
        return all;
    }

    private FactRange one(long elder, Period period) {
        return FactRange.one(connection, context.tenant(), elder, context.knownAt(), period);
    }

    private List<Explanation<Decision>> facility(long facility, Period period) {
        var grants = new PremisesGrants(
                Lines.in(connection, context.tenant()).ofFacilities(context.knownAt(), context.cycle()));
        var assessment = new FacilityAssessment(connection, context, facility, facility);
        var law = context.laws().of(period);
        var needs = Needs.of(law.facilities());
        var followed = new Replayed();
        if (!needs.states().isEmpty()) {
            var replay = new FacilityReplay(context, assessment, grants);
            before(period).forEach(p -> replay.decide(facility, p, followed, (f, d) -> {}));
        }
        Map<String, Long> left = followed.into(facility);
        return assessment
                .facts(facility, period, needs, grants, left)
                .map(facts -> law.facilities().explain(facts, law.terms()))
                .orElse(List.of());
    }

    private List<Period> before(Period period) {
        return context.allPeriods().stream()
                .filter(p -> p.compareTo(period) < 0)
                .toList();
    }
}
