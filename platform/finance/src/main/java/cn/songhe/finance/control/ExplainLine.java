package cn.songhe.finance.control;

import cn.songhe.evaluation.Explanation;
import cn.songhe.finance.boundary.CycleViews;
import cn.songhe.finance.entity.Line;
import cn.songhe.finance.entity.Lines;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.fact.FactRange;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.Period;
import cn.songhe.spi.SubsidyFormula;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains a line: decides again from the facts as known then, keeps every step, and compares the result with what is stored. */
@ApplicationScoped
public class ExplainLine {

    private final TenantWork units;
    private final CycleContexts contexts;

    /** For the container's proxy. */
    protected ExplainLine() {
        this(null, null);
    }

    @Inject
    ExplainLine(TenantWork units, CycleContexts contexts) {
        this.units = units;
        this.contexts = contexts;
    }

    /** Explains one line. */
    public CycleViews.Explained explain(long cycle, String key) {
        return units.call(work -> {
            var context = contexts.of(work, ReadCycles.find(work, cycle));
            var stored = Lines.in(work.connection(), work.tenant())
                    .find(cycle, ReadCycles.key(key))
                    .orElseThrow(Problems::notFound);
            var now = explain(work, context, stored.key());
            var recomputed = recompute(work, context, stored, now);
            return new CycleViews.Explained(
                    ReadCycles.view(stored),
                    recomputed.map(stored::equals).orElse(false),
                    recomputed.map(ReadCycles::view).orElse(null),
                    now.map(e -> Reasonings.of(context.policy(), e)).orElse(null),
                    before(work, context, stored));
        });
    }

    /** How every formula of the cycle decided of one elder, granted or not. */
    public List<CycleViews.Reasoning> elder(long cycle, long elder) {
        return units.call(work -> {
            var context = contexts.of(work, ReadCycles.find(work, cycle));
            var reasonings = new ArrayList<CycleViews.Reasoning>();
            for (var formula : context.elderFormulas().all()) {
                var key = new Line.Key(elder, formula.id(), context.period(), 0);
                explain(work, context, key).ifPresent(e -> reasonings.add(Reasonings.of(context.policy(), e)));
            }
            if (reasonings.isEmpty()) {
                throw Problems.notFound();
            }
            return reasonings;
        });
    }

    private static Optional<Line> recompute(
            Work work, CycleContext context, Line stored, Optional<Explanation<Decision>> now) {
        var key = stored.key();
        var due = now.map(e -> Awards.lines(key.subject(), key.formula(), key.period(), e.outcome()))
                .orElse(List.of());
        if (stored.kind() == Line.Kind.REGULAR) {
            return due.stream().filter(l -> l.key().equals(key)).findFirst();
        }
        var closed = Lines.in(work.connection(), work.tenant())
                .closedBy(context.knownAt(), List.of(key.formula()), key.period(), new Long[] {key.subject()});
        return Difference.between(closed, due, stored.because()).stream()
                .filter(l -> l.key().equals(key))
                .findFirst();
    }

    private CycleViews.Reasoning before(Work work, CycleContext context, Line stored) {
        if (stored.kind() == Line.Kind.REGULAR || context.knownBefore() == null) {
            return null;
        }
        var then = contexts.asKnown(work, context, context.knownBefore());
        return explain(work, then, stored.key())
                .map(e -> Reasonings.of(then.policy(), e))
                .orElse(null);
    }

    @SuppressWarnings("unchecked")
    private static Optional<Explanation<Decision>> explain(Work work, CycleContext context, Line.Key key) {
        var formula = context.policy().formula(key.formula()).orElseThrow(Problems::notFound);
        if (formula.subject().equals(cn.songhe.spi.Subject.ELDER)) {
            return explainElder(work, context, (SubsidyFormula<ElderFacts>) formula, key);
        }
        return explainFacility(work, context, (SubsidyFormula<FacilityFacts>) formula, key);
    }

    private static Optional<Explanation<Decision>> explainElder(
            Work work, CycleContext context, SubsidyFormula<ElderFacts> formula, Line.Key key) {
        var found = new ArrayList<ElderFacts>(1);
        var range = FactRange.one(work.connection(), work.tenant(), key.subject(), context.knownAt(), key.period());
        ElderAssessment.read(
                range, context.elderFormulas(), context.refs(key.period()), (elder, facts) -> found.add(facts));
        return found.stream()
                .findFirst()
                .map(facts -> context.policy().explain(formula, facts, key.period(), context.overrides()));
    }

    private static Optional<Explanation<Decision>> explainFacility(
            Work work, CycleContext context, SubsidyFormula<FacilityFacts> formula, Line.Key key) {
        var grants = new PremisesGrants(Lines.in(work.connection(), work.tenant())
                .ofFormulas(context.knownAt(), ShardRun.allFacilityFormulas(context), context.cycle()));
        long facility = key.subject();
        var assessment = new FacilityAssessment(
                work.connection(), context, context.facilityFormulas(), grants, facility, facility);
        Period period = key.period();
        return assessment
                .facts(facility, period)
                .map(facts -> context.policy().explain(formula, facts, period, context.overrides()));
    }
}
