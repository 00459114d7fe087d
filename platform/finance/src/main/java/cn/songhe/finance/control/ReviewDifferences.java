package cn.songhe.finance.control;

import cn.songhe.finance.boundary.DifferenceViews;
import cn.songhe.finance.entity.ChangedLine;
import cn.songhe.finance.entity.Cycle;
import cn.songhe.finance.entity.Differences;
import cn.songhe.finance.entity.ReasonTexts;
import cn.songhe.kernel.paging.Page;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** Shows what a cycle changes against the last closed one: by formula, change and reason, and down to each line. */
@ApplicationScoped
public class ReviewDifferences {

    private static final String AWAITING = "awaiting.";

    private final TenantWork units;
    private final PolicyBoard policies;

    /** For the container's proxy. */
    protected ReviewDifferences() {
        this(null, null);
    }

    @Inject
    ReviewDifferences(TenantWork units, PolicyBoard policies) {
        this.units = units;
        this.policies = policies;
    }

    /** The groups of a cycle. */
    public DifferenceViews.Differences of(long id) {
        return units.call(work -> {
            var cycle = ReadCycles.find(work, id);
            var before = before(work, cycle);
            var number = before == null ? null : before.id();
            var book = CycleFormulas.of(work, cycle, policies);
            var texts = new ReasonTexts(
                    work, Stream.of(id, number == null ? id : number).toArray(Long[]::new));
            var groups = new Differences(work, cycle, number)
                    .groups().stream().map(g -> view(g, book, texts)).toList();
            var then = before == null
                    ? null
                    : new DifferenceViews.Before(before.id(), before.period().toString());
            return new DifferenceViews.Differences(then, groups);
        });
    }

    /** A page of the lines that changed. */
    public Page<DifferenceViews.Line> lines(long id, String after, int limit, Differences.Filter filter) {
        return units.call(work -> {
            var cycle = ReadCycles.find(work, id);
            var before = before(work, cycle);
            var key = after == null || after.isEmpty() ? null : ReadCycles.key(after);
            var found = new Differences(work, cycle, before == null ? null : before.id()).after(key, filter, limit + 1);
            var page = Page.of(found, limit, line -> line.key().toString());
            var names = Names.ofChanged(work, page.items());
            return page.map(line -> view(line, names));
        });
    }

    /** The last cycle of the program that was closed when this one was opened, or {@code null}. */
    private static Cycle before(Work work, Cycle cycle) {
        var closed = CycleContexts.closedBefore(work, cycle);
        return closed.isEmpty() ? null : closed.get(closed.size() - 1);
    }

    private static DifferenceViews.Group view(Differences.Group g, CycleFormulas book, ReasonTexts texts) {
        return new DifferenceViews.Group(
                g.formula(),
                book.title(g.formula()),
                g.change(),
                g.reason(),
                text(g, texts),
                g.lines(),
                g.subjects(),
                g.fen(),
                g.fenBefore());
    }

    private static Text text(Differences.Group g, ReasonTexts texts) {
        if (g.reason().startsWith(AWAITING)) {
            return Comparison.awaiting(g.reason().substring(AWAITING.length()));
        }
        return texts.of(g.formula(), g.reason());
    }

    private static DifferenceViews.Line view(ChangedLine line, Names names) {
        var key = line.key();
        return new DifferenceViews.Line(
                key.toString(),
                line.of().toString(),
                key.subject(),
                names.of(line.of(), key.subject()),
                key.formula(),
                key.period().toString(),
                key.recipient() == 0 ? null : key.recipient(),
                line.change(),
                line.reason(),
                line.fen(),
                line.fenBefore());
    }
}
