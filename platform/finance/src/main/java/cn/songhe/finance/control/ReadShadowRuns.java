package cn.songhe.finance.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.finance.boundary.ShadowViews;
import cn.songhe.finance.entity.Cycle;
import cn.songhe.finance.entity.Cycles;
import cn.songhe.finance.entity.ShadowFindings;
import cn.songhe.finance.entity.ShadowFindings.On;
import cn.songhe.finance.entity.ShadowResults.Example;
import cn.songhe.finance.entity.ShadowResults.Sum;
import cn.songhe.finance.entity.ShadowRuns;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.paging.Page;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.PolicyBoard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows rehearsals and what they found. */
@ApplicationScoped
public class ReadShadowRuns {

    private final TenantWork units;
    private final PolicyBoard policies;

    /** For the container's proxy. */
    protected ReadShadowRuns() {
        this(null, null);
    }

    @Inject
    ReadShadowRuns(TenantWork units, PolicyBoard policies) {
        this.units = units;
        this.policies = policies;
    }

    /** A page of rehearsals, newest first. */
    public Page<ShadowViews.Summary> list(long before, int limit) {
        return units.call(work -> Page.of(
                        ShadowRuns.before(work.connection(), work.tenant(), before, limit + 1),
                        limit,
                        r -> String.valueOf(r.id()))
                .map(ReadShadowRuns::view));
    }

    /** One rehearsal with what it found so far. */
    public ShadowViews.Detail get(long id) {
        return units.call(work -> {
            var run = ShadowRuns.find(work.connection(), work.tenant(), id).orElseThrow(Problems::notFound);
            return detail(work, run, new ShadowFindings(work.connection(), work.tenant(), id));
        });
    }

    private ShadowViews.Detail detail(Work work, ShadowRuns.Run run, ShadowFindings findings) {
        var cycles = findings.cycles().stream()
                .map(id -> Cycles.in(work).find(id).orElseThrow())
                .collect(Collectors.toMap(Cycle::id, Function.identity()));
        var sums = findings.sums();
        return new ShadowViews.Detail(
                view(run),
                sums.stream().mapToLong(s -> s.what().fenBefore()).sum(),
                sums.stream().mapToLong(s -> s.what().fenAfter()).sum(),
                grounds(cycles, sums),
                groups(cycles, sums, findings.examples(), formulas(run, cycles)),
                findings.funds().stream()
                        .map(f -> new ShadowViews.Fund(f.purse(), f.fenBefore(), f.fenAfter()))
                        .toList());
    }

    /** The rehearsed version first: it is the one that somebody wants to read about. */
    private CycleFormulas formulas(ShadowRuns.Run run, Map<Long, Cycle> cycles) {
        var laws = new ArrayList<Cycle.Law>();
        laws.add(run.law());
        cycles.values().forEach(cycle -> laws.add(cycle.law()));
        List<CityPolicy> installed = laws.stream()
                .distinct()
                .map(law -> policies.version(law.plugin(), law.version()))
                .flatMap(Optional::stream)
                .toList();
        return new CycleFormulas(installed);
    }

    private static List<ShadowViews.Ground> grounds(Map<Long, Cycle> cycles, List<On<Sum>> sums) {
        return cycles.values().stream()
                .sorted((a, b) -> a.program().compareTo(b.program()))
                .map(cycle -> {
                    var own = sums.stream().filter(s -> s.cycle() == cycle.id()).toList();
                    return new ShadowViews.Ground(
                            cycle.program(),
                            cycle.id(),
                            cycle.period().toString(),
                            cycle.law().version(),
                            own.stream().mapToLong(s -> s.what().fenBefore()).sum(),
                            own.stream().mapToLong(s -> s.what().fenAfter()).sum());
                })
                .toList();
    }

    private static List<ShadowViews.Group> groups(
            Map<Long, Cycle> cycles, List<On<Sum>> sums, List<On<Example>> examples, CycleFormulas formulas) {
        var groups = new ArrayList<ShadowViews.Group>();
        for (var sum : sums) {
            var group = sum.what().group();
            groups.add(new ShadowViews.Group(
                    cycles.get(sum.cycle()).program(),
                    group.formula(),
                    formulas.title(group.formula()),
                    sum.of().toString(),
                    group.change(),
                    new ShadowViews.Answer(group.before(), sum.what().before()),
                    new ShadowViews.Answer(group.after(), sum.what().after()),
                    sum.what().subjects(),
                    sum.what().fenBefore(),
                    sum.what().fenAfter(),
                    examples.stream()
                            .filter(e -> e.cycle() == sum.cycle() && e.of() == sum.of())
                            .filter(e -> e.what().group().equals(group))
                            .map(e -> view(e.what()))
                            .toList()));
        }
        return groups;
    }

    private static ShadowViews.Example view(Example e) {
        return new ShadowViews.Example(e.subject(), e.county(), e.ageBand(), e.fenBefore(), e.fenAfter());
    }

    static ShadowViews.Summary view(ShadowRuns.Run run) {
        return new ShadowViews.Summary(
                run.id(),
                run.law().plugin(),
                run.law().version(),
                run.law().sha256(),
                run.state(),
                run.requestedBy(),
                run.requestedAt(),
                run.finishedAt(),
                run.parts(),
                run.done(),
                run.failure(),
                run.failedFormula());
    }
}
