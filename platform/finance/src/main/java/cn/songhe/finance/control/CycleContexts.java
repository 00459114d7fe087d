package cn.songhe.finance.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.facilities.boundary.FacilityReader;
import cn.songhe.finance.entity.Cycle;
import cn.songhe.finance.entity.CycleLaws;
import cn.songhe.finance.entity.Cycles;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.ProblemKind;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.spi.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the context of a cycle together. */
@ApplicationScoped
class CycleContexts {

    static final ProblemKind VERSION_MISSING = ProblemKind.of(
            "plugin.version-missing",
            503,
            "计算此周期的插件版本未安装",
            "The plugin version that computed this cycle is not installed",
            "请安装当时所用的插件 {0} 版本 {1}（同一文件）。",
            "Install version {1} of the plugin {0}, the very file that was used then.");

    private final PolicyBoard policies;
    private volatile CycleContext last;
    private volatile CycleContext lastBefore;

    /** For the container's proxy. */
    protected CycleContexts() {
        this(null);
    }

    @Inject
    CycleContexts(PolicyBoard policies) {
        this.policies = policies;
    }

    /** The context of a cycle. The last one is kept: the shards of a cycle are computed one after another. */
    CycleContext of(Work work, Cycle cycle) {
        var kept = last;
        if (kept != null && kept.tenant().equals(work.tenant()) && kept.cycle() == cycle.id()) {
            return kept;
        }
        var context = read(work, cycle);
        if (cycle.state() == Cycle.State.COMPUTING) {
            last = context;
        }
        return context;
    }

    /** The context of the last cycle that was closed before another was opened; kept as well, for the same reason. */
    CycleContext before(Work work, CycleContext context) {
        var kept = lastBefore;
        long wanted = context.before().last();
        if (kept == null || !kept.tenant().equals(work.tenant()) || kept.cycle() != wanted) {
            kept = read(work, Cycles.in(work).find(wanted).orElseThrow());
            lastBefore = kept;
        }
        return kept;
    }

    private CycleContext read(Work work, Cycle cycle) {
        var closed = closedBefore(work, cycle);
        var versions = versions(work, cycle, closed);
        return new CycleContext(
                work.tenant(),
                cycle.id(),
                cycle.program(),
                cycle.period(),
                cycle.knownAt(),
                before(work, closed, versions),
                laws(work, cycle, versions),
                FacilityReader.all(work.connection(), work.tenant(), cycle.knownAt()));
    }

    /** The closed cycles that the cycle looks back on, in order of their periods. */
    static List<Cycle> closedBefore(Work work, Cycle cycle) {
        return Cycles.in(work).counting(cycle.program()).stream()
                .filter(c -> c.state() == Cycle.State.CLOSED)
                .filter(c -> !c.decidedAt().isAfter(cycle.knownAt()))
                .sorted(Comparator.comparing(Cycle::period))
                .toList();
    }

    /** By which version each period is decided in the cycle: as kept with it or, before that was kept, by its own throughout. */
    static SortedMap<Period, Cycle.Law> versions(Work work, Cycle cycle, List<Cycle> closed) {
        var versions = new TreeMap<Period, Cycle.Law>();
        closed.forEach(c -> versions.put(c.period(), cycle.law()));
        versions.put(cycle.period(), cycle.law());
        versions.putAll(CycleLaws.read(work.connection(), work.tenant(), cycle.id()));
        return versions;
    }

    private static CycleContext.Before before(Work work, List<Cycle> closed, SortedMap<Period, Cycle.Law> versions) {
        if (closed.isEmpty()) {
            return CycleContext.Before.NOTHING;
        }
        var latest = closed.get(closed.size() - 1);
        var decidedLast = versions(work, latest, closedBefore(work, latest));
        var periods = closed.stream().map(Cycle::period).toList();
        return new CycleContext.Before(
                closed.stream().map(Cycle::id).toList(),
                periods,
                latest.knownAt(),
                OtherLaw.periods(periods, decidedLast, versions));
    }

    private Laws laws(Work work, Cycle cycle, SortedMap<Period, Cycle.Law> versions) {
        return new Laws(cycle.program(), versions, this::installed, policies.overrides(work, cycle.knownAt()));
    }

    /**
     * The policy of a version.
     *
     * @throws Problem if the very file is not installed
     */
    CityPolicy installed(Cycle.Law law) {
        return policies.version(law.plugin(), law.version())
                .filter(policy -> policies.sha256(policy).equals(law.sha256()))
                .orElseThrow(() -> Problem.of(VERSION_MISSING, law.plugin(), law.version()));
    }
}
