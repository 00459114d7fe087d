package cn.songhe.finance.control;

import cn.songhe.finance.boundary.CycleViews;
import cn.songhe.finance.entity.Cycle;
import cn.songhe.finance.entity.Cycles;
import cn.songhe.finance.entity.Line;
import cn.songhe.finance.entity.Lines;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.paging.Page;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.PolicyBoard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Shows cycles, their sums and lines. */
@ApplicationScoped
public class ReadCycles {

    private final TenantWork units;
    private final PolicyBoard policies;

    /** For the container's proxy. */
    protected ReadCycles() {
        this(null, null);
    }

    @Inject
    ReadCycles(TenantWork units, PolicyBoard policies) {
        this.units = units;
        this.policies = policies;
    }

    /** A page of cycles, newest first. */
    public Page<CycleViews.Summary> list(long before, int limit) {
        return units.call(work -> Page.of(Cycles.in(work).before(before, limit + 1), limit, c -> String.valueOf(c.id()))
                .map(c -> view(work, c)));
    }

    /** One cycle. */
    public CycleViews.Summary get(long id) {
        return units.call(work -> view(work, find(work, id)));
    }

    /** What a cycle adds up to. */
    public CycleViews.Totals totals(long id) {
        return units.call(work -> {
            var cycle = find(work, id);
            return new Ledger(work).totals(id, CycleFormulas.of(work, cycle, policies));
        });
    }

    /** What changed against the closed cycle of the period before. */
    public List<CycleViews.Difference> differences(long id) {
        return units.call(work -> {
            var cycle = find(work, id);
            long before = Cycles.in(work).counting(cycle.program()).stream()
                    .filter(c -> c.period().equals(cycle.period().previous()))
                    .mapToLong(Cycle::id)
                    .findFirst()
                    .orElse(-1);
            return new Ledger(work).differences(id, before);
        });
    }

    /** A page of lines. */
    public Page<CycleViews.LineView> lines(long id, String after, int limit, String formula, Long subject) {
        return units.call(work -> {
            find(work, id);
            var key = after == null || after.isEmpty() ? null : key(after);
            var lines = Lines.in(work.connection(), work.tenant()).after(id, key, formula, subject, limit + 1);
            return Page.of(lines, limit, l -> l.key().toString()).map(ReadCycles::view);
        });
    }

    static Line.Key key(String text) {
        try {
            return Line.Key.parse(text);
        } catch (IllegalArgumentException e) {
            throw Problems.notFound();
        }
    }

    static Cycle find(Work work, long id) {
        return Cycles.in(work).find(id).orElseThrow(Problems::notFound);
    }

    static CycleViews.LineView view(Line line) {
        return new CycleViews.LineView(
                line.key().toString(),
                line.of().toString(),
                line.key().subject(),
                line.key().formula(),
                line.key().period().toString(),
                line.key().recipient() == 0 ? null : line.key().recipient(),
                line.kind(),
                line.form(),
                line.fen(),
                line.quota() == null
                        ? null
                        : new CycleViews.QuotaView(
                                line.quota().quantity(), line.quota().unit()),
                line.parts(),
                line.because());
    }

    static CycleViews.Summary view(Work work, Cycle c) {
        var shards = new Ledger(work).shards(c.id());
        boolean mayApprove = c.state() == Cycle.State.REVIEW
                && work.actor().may("cycles:approve")
                && !c.openedBy().equals(work.actor().login());
        return new CycleViews.Summary(
                c.id(),
                c.program(),
                c.period().toString(),
                c.state(),
                c.law().plugin(),
                c.law().version(),
                c.knownAt(),
                c.openedBy(),
                c.computedAt(),
                c.decidedBy(),
                c.decidedAt(),
                c.remark(),
                shards[0],
                shards[1],
                shards[2],
                mayApprove);
    }
}
