package cn.songhe.finance.control;

import cn.songhe.finance.boundary.CycleViews;
import cn.songhe.finance.entity.Cycle;
import cn.songhe.finance.entity.Cycles;
import cn.songhe.finance.entity.Line;
import cn.songhe.finance.entity.LineSearch;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.paging.Page;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.PolicyBoard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

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

    /** A page of lines, with the names that the caller may read. */
    public Page<CycleViews.LineView> lines(long id, String after, int limit, LineSearch search) {
        return units.call(work -> {
            find(work, id);
            var key = after == null || after.isEmpty() ? null : key(after);
            var page = Page.of(
                    search.after(work, id, key, limit + 1), limit, l -> l.key().toString());
            var names = Names.ofLines(work, page.items());
            return page.map(line -> view(line, names));
        });
    }

    /** What the lines of a search add up to. */
    public CycleViews.LineTotals sum(long id, LineSearch search) {
        return units.call(work -> {
            find(work, id);
            var sum = search.sum(work, id);
            return new CycleViews.LineTotals(sum.lines(), sum.fen());
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

    static CycleViews.LineView view(Line line, Names names) {
        var key = line.key();
        return new CycleViews.LineView(
                key.toString(),
                line.of().toString(),
                key.subject(),
                names.of(line.of(), key.subject()),
                key.formula(),
                key.period().toString(),
                key.recipient() == 0 ? null : key.recipient(),
                names.ofRecipient(key.recipient()),
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
        var hints = DecisionHints.of(work.actor(), c, shards[2]);
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
                hints.mayNot() == null,
                hints.mayReturn(),
                hints.mayNot(),
                DecisionHints.APPROVERS);
    }
}
