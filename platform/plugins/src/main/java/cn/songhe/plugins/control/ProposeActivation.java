package cn.songhe.plugins.control;

import cn.songhe.kernel.audit.AuditTrail;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.ProblemKind;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.kernel.work.Idempotency;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.ActivationViews;
import cn.songhe.plugins.boundary.Rehearsals;
import cn.songhe.plugins.entity.Activation;
import cn.songhe.plugins.entity.Activations;
import cn.songhe.plugins.host.PluginHost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Proposes that a version of the city's plugin holds from a day on. */
@ApplicationScoped
public class ProposeActivation {

    static final ProblemKind NOT_INSTALLED = ProblemKind.of(
            "activation.not-installed",
            409,
            "此版本的插件未安装",
            "This version of the plugin is not installed",
            "请先安装插件 {0} 版本 {1}。",
            "Install version {1} of the plugin {0} first.");

    private final TenantWork units;
    private final TenantRegistry tenants;
    private final PluginHost host;
    private final Rehearsals rehearsals;
    private final AuditTrail audit;

    /** For the container's proxy. */
    protected ProposeActivation() {
        this(null, null, null, null, null);
    }

    @Inject
    ProposeActivation(
            TenantWork units, TenantRegistry tenants, PluginHost host, Rehearsals rehearsals, AuditTrail audit) {
        this.units = units;
        this.tenants = tenants;
        this.host = host;
        this.rehearsals = rehearsals;
        this.audit = audit;
    }

    /**
     * Proposes, or gives what the same key proposed before.
     *
     * @param key the caller's idempotency key
     * @return the number of the activation
     */
    public long propose(ActivationViews.Proposal proposal, String key) {
        ActivationRules.require(ActivationRules.ofFirstDay(proposal.effectiveFrom()));
        var payload = proposal.version() + "|" + proposal.effectiveFrom() + "|" + proposal.rehearsal();
        return units.call(
                work -> Idempotency.once(work, "activation.propose", key, payload, () -> propose(work, proposal)));
    }

    private long propose(Work work, ActivationViews.Proposal proposal) {
        var jar = jar(work, proposal.version());
        var rehearsal = ReadActivations.rehearsal(work, rehearsals, proposal.rehearsal());
        ActivationRules.require(
                ActivationRules.ofRehearsal(rehearsals.hasGround(work), jar, proposal.rehearsal(), rehearsal));
        var activation = Activations.in(work)
                .add(Activation.proposed(
                        jar,
                        proposal.effectiveFrom(),
                        proposal.rehearsal(),
                        work.actor().login(),
                        work.now()));
        audit.note(work, "activation.propose", "activation", activation.id(), detail(activation));
        return activation.id();
    }

    private Activation.Jar jar(Work work, String version) {
        var plugin = tenants.find(work.tenant()).orElseThrow(Problems::notFound).plugin();
        host.rescan();
        return host.loaded(plugin, String.valueOf(version))
                .map(p -> new Activation.Jar(p.id(), p.version(), p.sha256()))
                .orElseThrow(() -> Problem.of(NOT_INSTALLED, plugin, String.valueOf(version)));
    }

    static Map<String, ?> detail(Activation activation) {
        var jar = activation.jar();
        return Map.of(
                "plugin", jar.plugin(),
                "version", jar.version(),
                "sha256", jar.sha256(),
                "effectiveFrom", activation.effectiveFrom().toString());
    }
}
