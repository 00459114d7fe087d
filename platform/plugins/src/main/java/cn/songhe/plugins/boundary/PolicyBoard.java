package cn.songhe.plugins.boundary;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.ParameterOverride;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.ProblemKind;
import cn.songhe.kernel.tenant.Tenant;
import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.entity.Activation;
import cn.songhe.plugins.entity.Activations;
import cn.songhe.plugins.entity.OverrideRow;
import cn.songhe.plugins.host.InstalledPlugin;
import cn.songhe.plugins.host.InstalledPlugin.Loaded;
import cn.songhe.plugins.host.PluginHost;
import cn.songhe.spi.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Which policy holds for a tenant, and with which values of its own. */
@ApplicationScoped
public class PolicyBoard {

    private static final ProblemKind VERSION_MISSING = ProblemKind.of(
            "plugin.version-missing",
            503,
            "已启用的插件版本未安装",
            "The plugin version in force is not installed",
            "请安装插件 {0} 版本 {1}(审批时的同一文件)。",
            "Install version {1} of the plugin {0}, the very file that was approved.");

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

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

    /** The policy of the tenant in its highest version, whether it is in force or not: for whoever has no unit of work. */
    public Optional<CityPolicy> current(String tenant) {
        return tenants.find(tenant).map(Tenant::plugin).flatMap(host::latest);
    }

    /** The policy in force for the month of today. */
    public Optional<CityPolicy> current(Work work) {
        var now = work.now();
        return inForce(work, month(now), now);
    }

    /** The month of a moment, by the city's calendar. */
    public static Period month(Instant moment) {
        var month = YearMonth.from(moment.atZone(ZONE));
        return Period.month(month.getYear(), month.getMonthValue());
    }

    /**
     * The policy in force for a period of the tenant, as known at a moment. As long as nothing was activated it is the highest version;
     * empty if there is none, or if every activation begins after the period.
     *
     * @throws Problem if the version in force, or the very jar of it, is not installed
     */
    public Optional<CityPolicy> inForce(Work work, Period period, Instant knownAt) {
        var all = Activations.in(work).all();
        return all.stream().anyMatch(a -> a.isHeldAt(knownAt))
                ? Activations.inForce(all, period, knownAt).map(this::policy)
                : current(work.tenant());
    }

    private CityPolicy policy(Activation activation) {
        var jar = activation.jar();
        return loaded(jar.plugin(), jar.version())
                .filter(p -> p.sha256().equals(jar.sha256()))
                .map(Loaded::policy)
                .orElseThrow(() -> Problem.of(VERSION_MISSING, jar.plugin(), jar.version()));
    }

    /**
     * Keeps which version a tenant began with, if nothing was activated yet: a higher version that is installed later does not replace
     * it by itself.
     */
    public void noteFirstUse(Work work, CityPolicy policy) {
        var activations = Activations.in(work);
        if (activations.all().stream().noneMatch(Activation::isHeld)) {
            var jar = new Activation.Jar(policy.id(), policy.version(), sha256(policy));
            activations.add(Activation.firstUsed(jar, work.learn()));
        }
    }

    /** A plugin in exactly this version. */
    public Optional<CityPolicy> version(String plugin, String version) {
        return loaded(plugin, version).map(Loaded::policy);
    }

    /** The texts of the cases that a plugin in exactly this version carries, by file; empty if there is no such version. */
    public Optional<SortedMap<String, String>> cases(String plugin, String version) {
        return loaded(plugin, version).map(Loaded::cases);
    }

    /** Another node may have put it into the folder. */
    private Optional<Loaded> loaded(String plugin, String version) {
        return host.loaded(plugin, version).or(() -> {
            host.rescan();
            return host.loaded(plugin, version);
        });
    }

    /** The digest of the jar that a policy came from. */
    public String sha256(CityPolicy policy) {
        return host.loaded(policy.id(), policy.version())
                .filter(p -> p.policy() == policy)
                .map(Loaded::sha256)
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
