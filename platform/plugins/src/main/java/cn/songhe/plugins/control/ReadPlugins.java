package cn.songhe.plugins.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.kernel.work.TenantWork;
import cn.songhe.kernel.work.Work;
import cn.songhe.plugins.boundary.Failures;
import cn.songhe.plugins.boundary.PluginViews;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.plugins.entity.Activation;
import cn.songhe.plugins.entity.Activations;
import cn.songhe.plugins.entity.Installs;
import cn.songhe.plugins.host.InstalledPlugin.Loaded;
import cn.songhe.plugins.host.InstalledPlugin.Refused;
import cn.songhe.plugins.host.PluginHost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Shows what is installed and how it fares. */
@ApplicationScoped
public class ReadPlugins {

    private final TenantWork units;
    private final TenantRegistry tenants;
    private final PluginHost host;
    private final Failures failures;

    /** For the container's proxy. */
    protected ReadPlugins() {
        this(null, null, null, null);
    }

    @Inject
    ReadPlugins(TenantWork units, TenantRegistry tenants, PluginHost host, Failures failures) {
        this.units = units;
        this.tenants = tenants;
        this.host = host;
        this.failures = failures;
    }

    /** Everything in the folder of plugins, after a look at what is new there. */
    public List<PluginViews.Installed> installed() {
        host.rescan();
        return units.call(work -> {
            var own =
                    tenants.find(work.tenant()).orElseThrow(Problems::notFound).plugin();
            var active = active(work, own);
            var installs = Installs.in(work).all();
            return host.plugins().stream()
                    .map(p -> p instanceof Loaded loaded
                            ? view(loaded, own, active, installs)
                            : InstalledViews.refused((Refused) p, own))
                    .toList();
        });
    }

    /** What the examination found before a version was installed over the API. */
    public PluginViews.Verdict verdict(String plugin, String version) {
        return units.call(work -> Installs.in(work)
                .find(plugin, version)
                .flatMap(i -> Verdicts.read(i.verdict()))
                .orElseThrow(Problems::notFound));
    }

    /** The version in force; also where its jar is missing. */
    private Optional<String> active(Work work, String own) {
        var now = work.now();
        var all = Activations.in(work).all();
        return all.stream().anyMatch(Activation::isHeld)
                ? Activations.inForce(all, PolicyBoard.month(now), now)
                        .map(a -> a.jar().version())
                : host.latest(own).map(CityPolicy::version);
    }

    private PluginViews.Installed view(
            Loaded plugin, String own, Optional<String> active, List<Installs.Install> installs) {
        boolean isOwn = plugin.id().equals(own);
        var install = installs.stream()
                .filter(i -> i.sha256().equals(plugin.sha256()))
                .findFirst();
        return new PluginViews.Installed(
                plugin.file().getFileName().toString(),
                plugin.id(),
                plugin.version(),
                plugin.sha256(),
                true,
                isOwn && active.filter(plugin.version()::equals).isPresent(),
                isOwn,
                install.map(Installs.Install::by).orElse(null),
                install.map(Installs.Install::at).orElse(null),
                InstalledViews.counts(plugin.policy()),
                List.of(),
                failures.of(plugin.id(), plugin.version())
                        .map(f -> new PluginViews.Failed(f.formula(), f.kind(), f.where(), f.at()))
                        .orElse(null));
    }
}
