package cn.songhe.finance.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.ParameterOverride;
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
import java.util.List;

/** Puts the context of a cycle together. */
@ApplicationScoped
class CycleContexts {

    static final ProblemKind VERSION_MISSING = ProblemKind.of(
            "plugin.version-missing",
            503,
            "计算此周期的插件版本未安装",
            "The plugin version that computed this cycle is not installed",
            "请安装当时所用的插件 {0} 版本 {1}(同一文件)。",
            "Install version {1} of the plugin {0}, the very file that was used then.");

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
        if (!policies.sha256(policy).equals(law.sha256())) {
            throw Problem.of(VERSION_MISSING, law.plugin(), law.version());
        }
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
                before.stream()
                        .map(Cycle::knownAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                before.stream()
                        .max(Comparator.comparing(Cycle::knownAt))
                        .map(c -> !c.law().equals(law))
                        .orElse(false),
                before.stream().map(Cycle::period).sorted().toList(),
                overrides(work, policy, cycle.knownAt()),
                FacilityReader.all(work.connection(), work.tenant(), cycle.knownAt()));
    }

    /** A value that this version of the policy no longer permits does not count; the policy's own does. */
    private List<ParameterOverride> overrides(Work work, CityPolicy policy, Instant knownAt) {
        return policies.overrides(work, knownAt).stream()
                .filter(o -> policy.book().refusalOf(o).isEmpty())
                .toList();
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
                false,
                context.earlier(),
                overrides(work, context.policy(), moment),
                FacilityReader.all(work.connection(), work.tenant(), moment));
    }
}
