package cn.songhe.plugins.host;

import cn.songhe.spi.CityPlugin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Builds a real plugin's jar out of sources. As it begins, it is a good one: {@code demo.City} for Taiyuan with the formula
 * {@code D-1}, which grants the elder {@code demo.monthly}, 100 yuan since 2022.
 */
public final class PluginSources {

    private final Attributes manifest = new Attributes();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private PluginSources() {}

    /** A good plugin with this id and version. */
    public static PluginSources good(String id, String version) {
        return new PluginSources()
                .attribute("Plugin-Id", id)
                .attribute("Plugin-Version", version)
                .attribute("Plugin-Requires", "^" + CityPlugin.SPI_VERSION)
                .source("demo.City", DemoPlugin.CITY)
                .source("demo.Monthly", DemoPlugin.MONTHLY)
                .file("META-INF/services/" + CityPlugin.class.getName(), "demo.City\n")
                .file("parameters/demo.yaml", DemoPlugin.PARAMETERS);
    }

    /** Sets or, with {@code null}, removes an attribute of the manifest. */
    public PluginSources attribute(String name, String value) {
        manifest.put(new Attributes.Name(name), value);
        manifest.values().removeIf(v -> v == null);
        return this;
    }

    /** Adds a class, or replaces the one of this name. */
    public PluginSources source(String className, String code) {
        sources.put(className, code);
        return this;
    }

    /** Replaces a piece of the source of a class, once. */
    public PluginSources edit(String className, String old, String by) {
        var code = sources.get(className);
        if (!code.contains(old)) {
            throw new IllegalArgumentException(className + " does not contain: " + old);
        }
        return source(className, code.replace(old, by));
    }

    /** Adds a file, or replaces the one of this name. */
    public PluginSources file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file, or replaces the one of this name. */
    public PluginSources file(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    /** Compiles for Java 17 against the contract alone, and writes {@code <name>.jar} into the directory. */
    public Path write(Path directory, String name) {
        try {
            var jar = directory.resolve(name + ".jar");
            try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest())) {
                for (var file : contents().entrySet()) {
                    out.putNextEntry(new JarEntry(file.getKey()));
                    out.write(file.getValue());
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Manifest manifest() {
        var result = new Manifest();
        result.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        result.getMainAttributes().putAll(manifest);
        return result;
    }

    private Map<String, byte[]> contents() {
        var all = new LinkedHashMap<>(SourceCompiler.compile(sources));
        all.putAll(files);
        return all;
    }
}
