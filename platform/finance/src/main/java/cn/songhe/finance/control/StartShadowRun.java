package cn.songhe.finance.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.finance.boundary.ShadowViews;
import cn.songhe.finance.entity.Cycle;
import cn.songhe.finance.entity.Cycles;
import cn.songhe.finance.entity.ShadowParts;
import cn.songhe.finance.entity.ShadowRuns;
import cn.songhe.kernel.audit.AuditTrail;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.ProblemKind;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.tenant.Tenant;
import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.PolicyBoard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Begins a rehearsal of a version on the last closed cycle of every program. */
@ApplicationScoped
public class StartShadowRun {

    static final ProblemKind NO_GROUND = ProblemKind.of(
            "shadow.no-ground",
            409,
            "尚无已关账的周期，不能试运行",
            "No cycle has been closed yet; there is nothing to rehearse on",
            "请先完成并关账一个周期。",
            "Compute and close a cycle first.");

    static final ProblemKind RUNNING = ProblemKind.of(
            "shadow.running",
            409,
            "已有试运行正在进行",
            "A rehearsal is running already",
            "请等它结束后再开始。",
            "Wait until it has ended.");

    private final TenantWork units;
    private final TenantRegistry tenants;
    private final PolicyBoard policies;
    private final AuditTrail audit;
    private final ShardWorkers workers;

    /** For the container's proxy. */
    protected StartShadowRun() {
        this(null, null, null, null, null);
    }

    @Inject
    StartShadowRun(
            TenantWork units, TenantRegistry tenants, PolicyBoard policies, AuditTrail audit, ShardWorkers workers) {
        this.units = units;
        this.tenants = tenants;
        this.policies = policies;
        this.audit = audit;
        this.workers = workers;
    }

    /** Begins it; it goes on in the background. */
    public ShadowViews.Summary start(ShadowViews.Request request) {
        var run = units.call(work -> start(work, request.version()));
        workers.wake();
        return run;
    }

    private ShadowViews.Summary start(Work work, String version) {
        var plugin = tenants.find(work.tenant()).map(Tenant::plugin).orElseThrow();
        var policy = policies.version(plugin, String.valueOf(version))
                .orElseThrow(() -> Problems.invalid("version", "没有安装这个版本。", "This version is not installed."));
        var ground = Cycles.in(work).lastClosed().stream().map(Cycle::id).toList();
        if (ground.isEmpty()) {
            throw Problem.of(NO_GROUND);
        }
        long id = begin(work, policy, ground);
        audit.note(work, "plugin.rehearse", "shadow-run", id, Map.of("version", policy.version()));
        return ReadShadowRuns.view(
                ShadowRuns.find(work.connection(), work.tenant(), id).orElseThrow());
    }

    private long begin(Work work, CityPolicy policy, List<Long> ground) {
        var law = new Cycle.Law(policy.id(), policy.version(), policies.sha256(policy));
        long id = ShadowRuns.begin(
                        work.connection(), work.tenant(), law, work.actor().login())
                .orElseThrow(() -> Problem.of(RUNNING));
        ShadowParts.cut(work.connection(), work.tenant(), id, ground);
        return id;
    }
}
