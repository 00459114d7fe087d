package cn.songhe.testkit;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.PolicyFiles;
import cn.songhe.spi.CityPlugin;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.ServiceLoader;

/**
 * The one plugin on the class path.
 *
 * @param plugin the plugin
 * @param root the jar or directory it was loaded from
 */
record PluginUnderTest(CityPlugin plugin, Path root) {

    /** Finds it, or throws what is wrong with it. */
    static PluginUnderTest find() {
        var plugin = only(ServiceLoader.load(CityPlugin.class));
        return new PluginUnderTest(plugin, rootOf(plugin));
    }

    /** The plugin with its data files, checked. */
    CityPolicy policy() {
        return CityPolicy.of("plugin-under-test", "0", plugin, PolicyFiles.in(root));
    }

    static CityPlugin only(Iterable<CityPlugin> offered) {
        var plugins = new ArrayList<CityPlugin>();
        offered.forEach(plugins::add);
        if (plugins.size() != 1) {
            throw new AssertionError("expected exactly one CityPlugin in META-INF/services, found " + plugins);
        }
        return plugins.get(0);
    }

    private static Path rootOf(CityPlugin plugin) {
        try {
            var source = plugin.getClass().getProtectionDomain().getCodeSource();
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
