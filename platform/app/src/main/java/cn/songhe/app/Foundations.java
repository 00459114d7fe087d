package cn.songhe.app;

import cn.songhe.kernel.secret.Sealing;
import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.plugins.host.PluginHost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the rooms stand on and is configured from outside: tenants and plugins on disk, the sealing secret. */
@ApplicationScoped
public class Foundations {

    @Inject
    @ConfigProperty(name = "songhe.tenants.dir")
    private String tenants;

    @Inject
    @ConfigProperty(name = "songhe.plugins.dir")
    private String plugins;

    @Inject
    @ConfigProperty(name = "songhe.sealing.secret")
    private String secret;

    @Produces
    @Singleton
    TenantRegistry tenants() {
        return TenantRegistry.read(Path.of(tenants));
    }

    @Produces
    @Singleton
    PluginHost plugins() {
        return PluginHost.load(Path.of(plugins));
    }

    void close(@Disposes PluginHost host) {
        host.close();
    }

    @Produces
    @Singleton
    Sealing sealing() {
        return Sealing.with(secret);
    }
}
