package cn.songhe.plugins.host;

import java.util.Map;

/** The classes of one plugin, out of the memory into which its jar was read. It shows no resources. */
final class PluginClasses extends ClassLoader {

    private volatile Map<String, byte[]> contents;

    PluginClasses(String name, Map<String, byte[]> contents) {
        super(name, new ContractOnly());
        this.contents = contents;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var bytes = contents.get(name.replace('.', '/') + ".class");
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    /**
     * Loads, verifies and links every class, without running any, so that what does not fit together shows now and not in the middle
     * of a cycle.
     *
     * @throws LinkageError if something does not fit
     */
    void linkAll() throws ClassNotFoundException {
        for (var file : contents.keySet()) {
            if (file.endsWith(".class") && !file.equals("module-info.class")) {
                var name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
                loadClass(name).getDeclaredMethods();
            }
        }
    }

    /** Lets go of the jar's contents. Classes in use stay; others cannot be loaded any more. */
    void close() {
        contents = Map.of();
    }
}
