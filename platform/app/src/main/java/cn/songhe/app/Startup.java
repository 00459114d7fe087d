package cn.songhe.app;

import cn.songhe.finance.control.ShardWorkers;
import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.plugins.host.InstalledPlugin;
import cn.songhe.plugins.host.PluginHost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Says at start what is there, and sets the workers going: a cycle that was interrupted goes on by itself. */
@ApplicationScoped
public class Startup {

    private static final Logger LOG = Logger.getLogger(Startup.class.getName());

    @Inject
    private TenantRegistry tenants;

    @Inject
    private PluginHost plugins;

    @Inject
    private ShardWorkers workers;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object event) {
        LOG.log(
                Level.INFO,
                "tenants: {0}",
                tenants.all().stream().map(t -> t.id()).toList());
        for (var plugin : plugins.plugins()) {
            if (plugin instanceof InstalledPlugin.Loaded loaded) {
                LOG.log(Level.INFO, "plugin {0} {1}", new Object[] {loaded.id(), loaded.version()});
            } else if (plugin instanceof InstalledPlugin.Refused refused) {
                var first = refused.refusals().get(0);
                LOG.log(Level.WARNING, "plugin {0} refused: {1} {2}", new Object[] {
                    refused.file().getFileName(), first.where(), first.text().en()
                });
            }
        }
        workers.wake();
    }
}
