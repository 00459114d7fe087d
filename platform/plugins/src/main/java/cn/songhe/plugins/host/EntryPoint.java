package cn.songhe.plugins.host;

import cn.songhe.evaluation.InvalidPlugin;
import cn.songhe.evaluation.Problem;
import cn.songhe.spi.CityPlugin;
import cn.songhe.spi.Text;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.List;

/** The one class of a plugin that the host calls, named in {@code META-INF/services}. */
final class EntryPoint {

    private static final String SERVICES = "META-INF/services/" + CityPlugin.class.getName();

    private final String className;

    private EntryPoint(String className) {
        this.className = className;
    }

    /**
     * Reads its name.
     *
     * @throws InvalidPlugin if there is not exactly one
     */
    static EntryPoint of(PluginJar jar) {
        var names = jar.text(SERVICES)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (names.size() != 1) {
            throw invalid(
                    SERVICES,
                    "此文件须写明恰好一个实现类，现有 " + names.size() + " 个。",
                    "This file names exactly one class, not " + names.size() + ".");
        }
        return new EntryPoint(names.get(0));
    }

    /**
     * Makes the plugin.
     *
     * @throws InvalidPlugin if the class is missing, of another kind, or has no public constructor without parameters
     * @throws ReflectiveOperationException if the constructor throws
     */
    CityPlugin create(ClassLoader classes) throws ReflectiveOperationException {
        return constructor(classes).newInstance();
    }

    private Constructor<? extends CityPlugin> constructor(ClassLoader classes) {
        try {
            var type = classes.loadClass(className).asSubclass(CityPlugin.class);
            if (Modifier.isPublic(type.getModifiers()) && !Modifier.isAbstract(type.getModifiers())) {
                return type.getConstructor();
            }
        } catch (ClassNotFoundException | ClassCastException | NoSuchMethodException e) {
            // All three mean the same to whoever mends it.
        }
        throw invalid(
                className,
                "入口类须在插件包内、公开、实现 CityPlugin 并有公开的无参构造方法。",
                "The class is in the jar, public, a CityPlugin, and has a public constructor without parameters.");
    }

    private static InvalidPlugin invalid(String where, String zh, String en) {
        return new InvalidPlugin(List.of(new Problem("plugin.entry", where, Text.of(zh, en))));
    }
}
