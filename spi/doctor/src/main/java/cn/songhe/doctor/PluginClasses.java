package cn.songhe.doctor;

import cn.songhe.spi.CityPlugin;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiFunction;

/** Loads a plugin's own classes from memory, apart from any others of the same names, and everything else from the contract's loader. */
final class PluginClasses extends ClassLoader {

    private static final String SERVICES = "META-INF/services/" + CityPlugin.class.getName();

    private final Map<String, byte[]> contents;
    private final BiFunction<String, byte[], byte[]> rewriting;

    /** The classes of the contents, guarded. */
    PluginClasses(Map<String, byte[]> contents) {
        this(contents, (name, bytes) -> GuardedClass.of(bytes));
    }

    /** The classes as {@code rewriting} makes them out of name and bytes. */
    PluginClasses(Map<String, byte[]> contents, BiFunction<String, byte[], byte[]> rewriting) {
        super(CityPlugin.class.getClassLoader());
        this.contents = contents;
        this.rewriting = rewriting;
    }

    /**
     * The one plugin that is offered.
     *
     * @throws IllegalStateException if there is none, more than one, or it cannot be made
     */
    CityPlugin plugin() {
        var offered = new String(contents.getOrDefault(SERVICES, new byte[0]), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceAll("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        if (offered.size() != 1) {
            throw new IllegalStateException(SERVICES + " names " + offered.size() + " plugins instead of one");
        }
        try {
            return (CityPlugin)
                    loadClass(offered.get(0)).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException(offered.get(0) + " is no CityPlugin with a public constructor: " + e, e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            if (name.equals(Guard.class.getName())) {
                return Guard.class;
            }
            return contents.containsKey(file(name)) && !name.startsWith("cn.songhe.spi.")
                    ? findClass(name)
                    : super.loadClass(name, resolve);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var bytes = contents.get(file(name));
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        var written = rewriting.apply(name, bytes);
        return defineClass(name, written, 0, written.length);
    }

    private static String file(String name) {
        return name.replace('.', '/') + ".class";
    }
}
