package cn.songhe.doctor;

import cn.songhe.spi.CityPlugin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Builds the jar of a small town's plugin out of the sources in {@code src/test/resources/town}. As it begins it is sound; each test breaks
 * it in one place.
 */
final class TownJar {

    private static final List<String> SOURCES =
            List.of("Town", "Meals", "Said", "Base", "Allowance", "Others", "Lists");
    private static final List<String> FILES = List.of(
            "parameters/town.yaml",
            "services/list.yaml",
            "reports/report.yaml",
            "cases/meals.yaml",
            "cases/allowance.yaml",
            "cases/others.yaml",
            "cases/together.yaml");

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, String> manifest = new LinkedHashMap<>();

    private TownJar() {
        SOURCES.forEach(name -> sources.put("town." + name, resource(name + ".java.txt")));
        FILES.forEach(name -> files.put(name, resource(name).getBytes(StandardCharsets.UTF_8)));
        files.put("META-INF/services/" + CityPlugin.class.getName(), "town.Town\n".getBytes(StandardCharsets.UTF_8));
        manifest.put("Plugin-Id", "town");
        manifest.put("Plugin-Version", "1.0.0");
        manifest.put("Plugin-Requires", ">=1.0.0 & <2.0.0");
    }

    static TownJar sound() {
        return new TownJar();
    }

    private static String resource(String name) {
        try (var in = TownJar.class.getResourceAsStream("/town/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TownJar manifest(String name, String value) {
        manifest.put(name, value);
        return this;
    }

    /** Replaces a piece of a source or of a file. */
    TownJar edit(String name, String old, String by) {
        if (sources.containsKey(name)) {
            sources.put(name, replaced(name, sources.get(name), old, by));
        } else {
            var text = new String(files.get(name), StandardCharsets.UTF_8);
            files.put(name, replaced(name, text, old, by).getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    private static String replaced(String name, String text, String old, String by) {
        if (!text.contains(old)) {
            throw new IllegalArgumentException(name + " does not contain: " + old);
        }
        return text.replace(old, by);
    }

    /** Takes the lines that contain a piece out of a file. */
    TownJar without(String name, String piece) {
        var text = new String(files.get(name), StandardCharsets.UTF_8);
        var kept = text.lines().filter(line -> !line.contains(piece)).toList();
        if (kept.size() == text.lines().count()) {
            throw new IllegalArgumentException(name + " does not contain: " + piece);
        }
        return file(name, (String.join("\n", kept) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file. */
    TownJar file(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    /** Compiles everything and writes the jar. */
    Path write(Path directory) {
        var jar = directory.resolve("town.jar");
        var attributes = new Manifest();
        attributes.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.forEach((name, value) -> attributes.getMainAttributes().putValue(name, value));
        try (var out = new JarOutputStream(Files.newOutputStream(jar), attributes)) {
            var all = new LinkedHashMap<>(SourceCompiler.compile(sources));
            all.putAll(files);
            for (var file : all.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }
}
