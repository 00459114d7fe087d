package cn.songhe.finance.control;

import cn.songhe.evaluation.Explanation;
import cn.songhe.finance.boundary.CycleViews;
import cn.songhe.finance.entity.Line;
import cn.songhe.finance.entity.Lines;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.spi.Decision;
import cn.songhe.spi.SubsidyFormula;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
            var now = new Explainer(work.connection(), context).of(stored.of(), stored.key());
            var recomputed = recompute(work, context, stored, now);
            var names = Names.ofLines(work, List.of(stored));
            var law = context.laws().versions().get(stored.key().period());
            return new CycleViews.Explained(
                    ReadCycles.view(stored, names),
                    recomputed.map(stored::equals).orElse(false),
                    recomputed.map(line -> ReadCycles.view(line, names)).orElse(null),
                    now.map(e -> view(context, e)).orElse(null),
                    before(work, context, stored),
                    FactsUsed.of(work, context, stored),
                    law == null ? null : law.plugin(),
                    law == null ? null : law.version());
        });
    }

    /** How every formula of the cycle decided of one elder, granted or not. */
    public List<CycleViews.Reasoning> elder(long cycle, long elder) {
        return units.call(work -> {
            var context = contexts.of(work, ReadCycles.find(work, cycle));
            var all = new Explainer(work.connection(), context).elder(elder, context.period());
            if (all.isEmpty()) {
                throw Problems.notFound();
            }
            return all.stream().map(e -> view(context, e)).toList();
        });
    }

    private static CycleViews.Reasoning view(CycleContext context, Explanation<Decision> explanation) {
        return Reasonings.of(context.laws().of(explanation.period()).policy(), explanation);
    }

    private static Optional<Line> recompute(
            Work work, CycleContext context, Line stored, Optional<Explanation<Decision>> now) {
        var due = now.map(e -> lines(context, stored.key(), e)).orElse(List.of());
        if (stored.kind() == Line.Kind.REGULAR) {
            return due.stream().filter(l -> l.key().equals(stored.key())).findFirst();
        }
        return Difference.between(closed(work, context, stored), due, stored.because()).stream()
                .filter(l -> l.key().equals(stored.key()))
                .findFirst();
    }

    private static List<Line> lines(CycleContext context, Line.Key key, Explanation<Decision> explanation) {
        SubsidyFormula<?> formula =
                context.laws().of(key.period()).policy().formula(key.formula()).orElseThrow();
        return Awards.lines(key.subject(), formula, key.period(), explanation.outcome());
    }

    private static List<Line> closed(Work work, CycleContext context, Line stored) {
        var key = stored.key();
        var cycles = context.before().cycles();
        return Lines.in(work.connection(), work.tenant())
                .ofPeriod(cycles, stored.of(), key.period(), new Long[] {key.subject()})
                .stream()
                .filter(line -> line.key().formula().equals(key.formula()))
                .toList();
    }

    /** For a correction: the steps as the last closed cycle would have given them, by its knowledge and its version. */
    private CycleViews.Reasoning before(Work work, CycleContext context, Line stored) {
        if (stored.kind() == Line.Kind.REGULAR || context.before().isNothing()) {
            return null;
        }
        var then = contexts.before(work, context);
        return new Explainer(work.connection(), then)
                .of(stored.of(), stored.key())
                .map(e -> view(then, e))
                .orElse(null);
    }
}
