package cn.songhe.plugins.boundary;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.ParameterOverride;
import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.entity.OverrideRow;
import cn.songhe.plugins.host.InstalledPlugin;
import cn.songhe.plugins.host.PluginHost;
import cn.songhe.spi.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which policy holds for a tenant, and with which values of its own. */
@ApplicationScoped
public class PolicyBoard {

    private final PluginHost host;
    private final TenantRegistry tenants;

    /** For the container's proxy. */
    protected PolicyBoard() {
        this(null, null);
    }

    @Inject
    PolicyBoard(PluginHost host, TenantRegistry tenants) {
        this.host = host;
        this.tenants = tenants;
    }

    /** The policy in operation for the tenant: the highest version of the plugin that its folder names. */
    public Optional<CityPolicy> current(String tenant) {
        return tenants.find(tenant).flatMap(t -> host.latest(t.plugin()));
    }

    /** The policy in force for a period of the tenant, as known at a moment. */
    public Optional<CityPolicy> inForce(Work work, Period period, Instant knownAt) {
        return current(work.tenant());
    }

    /** A plugin in exactly this version. */
    public Optional<CityPolicy> version(String plugin, String version) {
        return host.policy(plugin, version);
    }

    /** The digest of the jar that a policy came from. */
    public String sha256(CityPolicy policy) {
        return host.plugins().stream()
                .filter(InstalledPlugin.Loaded.class::isInstance)
                .map(InstalledPlugin.Loaded.class::cast)
                .filter(p -> p.policy() == policy)
                .map(InstalledPlugin.Loaded::sha256)
                .findFirst()
                .orElseThrow();
    }

    /** Everything in the folder of plugins, loaded or refused. */
    public List<InstalledPlugin> installed() {
        return host.plugins();
    }

    /** The tenant's own values for parameters, as known at a moment. */
    public List<ParameterOverride> overrides(Work work, Instant knownAt) {
        return work.entities()
                .createQuery("select o from OverrideRow o order by o.name, o.from", OverrideRow.class)
                .getResultStream()
                .filter(o -> o.heldAt(knownAt))
                .map(OverrideRow::override)
                .toList();
    }
}
