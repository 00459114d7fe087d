package cn.songhe.plugins.host;

import cn.songhe.spi.CityPlugin;
import java.nio.file.Path;
import org.pf4j.DefaultPluginDescriptor;
import org.pf4j.Plugin;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginLoader;

/**
 * A manager for one jar alone, so that several versions of a plugin live side by side. It starts nothing: a city's plugin has no life
 * of its own.
 */
final class JarManager extends QuietManager {

    private final PluginJar jar;
    private final PluginClasses classes;

    JarManager(PluginJar jar) {
        super(jar.file().toAbsolutePath().getParent());
        this.jar = jar;
        this.classes = new PluginClasses(id() + "-" + version(), jar.contents());
        setSystemVersion(CityPlugin.SPI_VERSION);
        setExactVersionAllowed(true);
    }

    /** Loads the plugin and gives its classes. */
    PluginClasses load() {
        return (PluginClasses) loadPluginFromPath(jar.file()).getPluginClassLoader();
    }

    /** Lets go of the classes. */
    void close() {
        classes.close();
    }

    private String id() {
        return jar.id().orElseThrow();
    }

    private String version() {
        return jar.version().orElseThrow();
    }

    @Override
    protected PluginDescriptorFinder createPluginDescriptorFinder() {
        return new FromManifest();
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new FromMemory();
    }

    private final class FromManifest implements PluginDescriptorFinder {

        @Override
        public boolean isApplicable(Path path) {
            return true;
        }

        @Override
        public PluginDescriptor find(Path path) {
            var requires = jar.requires().orElseThrow();
            return new DefaultPluginDescriptor(id(), "", Plugin.class.getName(), version(), requires, "", "");
        }
    }

    private final class FromMemory implements PluginLoader {

        @Override
        public boolean isApplicable(Path path) {
            return true;
        }

        @Override
        public ClassLoader loadPlugin(Path path, PluginDescriptor descriptor) {
            return classes;
        }
    }
}
