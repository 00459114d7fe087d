package cn.songhe.finance.control;

import cn.songhe.facilities.boundary.FacilityReader;
import cn.songhe.finance.entity.Cycle;
import cn.songhe.finance.entity.Cycles;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.ProblemKind;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.PolicyBoard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;

/** Puts the context of a cycle together. */
@ApplicationScoped
class CycleContexts {

    static final ProblemKind VERSION_MISSING = ProblemKind.of(
            "plugin.version-missing",
            503,
            "计算此周期的插件版本未安装",
            "The plugin version that computed this cycle is not installed",
            "请安装插件 {0} 版本 {1}。",
            "Install version {1} of the plugin {0}.");

    private final PolicyBoard policies;
    private volatile CycleContext last;

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

    private CycleContext read(Work work, Cycle cycle) {
        var law = cycle.law();
        var policy = policies.version(law.plugin(), law.version())
                .orElseThrow(() -> Problem.of(VERSION_MISSING, law.plugin(), law.version()));
        var before = Cycles.in(work).counting(cycle.program()).stream()
                .filter(c -> c.state() == Cycle.State.CLOSED)
                .filter(c -> !c.decidedAt().isAfter(cycle.knownAt()))
                .toList();
        return new CycleContext(
                work.tenant(),
                cycle.id(),
                policy,
                cycle.program(),
                cycle.period(),
                cycle.knownAt(),
                before.stream().map(Cycle::knownAt).max(Comparator.naturalOrder()).orElse(null),
                before.stream().map(Cycle::period).sorted().toList(),
                policies.overrides(work, cycle.knownAt()),
                FacilityReader.all(work.connection(), work.tenant(), cycle.knownAt()));
    }

    /** The same context with the facts as they were known at an earlier moment. */
    CycleContext asKnown(Work work, CycleContext context, Instant moment) {
        return new CycleContext(
                context.tenant(),
                context.cycle(),
                context.policy(),
                context.program(),
                context.period(),
                moment,
                null,
                context.earlier(),
                policies.overrides(work, moment),
                FacilityReader.all(work.connection(), work.tenant(), moment));
    }
}
