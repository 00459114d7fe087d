package cn.songhe.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** The next version of Taiyuan's plugin, in which a meal brings 3 yuan instead of 2: the built jar with one number and its cases changed. */
final class NewVersion {

    static final String VERSION = "1.1.0";

    private static final Pattern AMOUNT = Pattern.compile("(amount|city): (\\d+)");

    private NewVersion() {}

    /** Writes it into the folder. */
    static Path ofTaiyuan(Path folder) throws IOException {
        return ofTaiyuan(folder, VERSION);
    }

    /** Writes it under another number: an installed version is there for all cities of the server. */
    static Path ofTaiyuan(Path folder, String version) throws IOException {
        var jar = folder.resolve("taiyuan-" + version + ".jar");
        Files.copy(TestSite.home().bundledPlugins().resolve("songhe-plugin-taiyuan-1.0.0.jar"), jar);
        try (var zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            change(zip.getPath("META-INF/MANIFEST.MF"), "Plugin-Version: 1.0.0", "Plugin-Version: " + version);
            change(zip.getPath("parameters/meal.yaml"), "value: 200", "value: 300");
            raiseAmounts(zip.getPath("cases"));
        }
        return jar;
    }

    private static void change(Path file, String from, String to) throws IOException {
        var text = Files.readString(file);
        if (!text.contains(from)) {
            throw new AssertionError(file + " does not say " + from);
        }
        Files.writeString(file, text.replace(from, to));
    }

    /** What the cases of the meal subsidy expect rises by half. */
    private static void raiseAmounts(Path cases) throws IOException {
        try (var files = Files.walk(cases)) {
            files.filter(f -> f.getFileName().toString().startsWith("ty-s6")).forEach(NewVersion::raise);
        }
    }

    private static void raise(Path file) {
        try {
            var text = AMOUNT.matcher(Files.readString(file))
                    .replaceAll(m -> m.group(1) + ": " + Long.parseLong(m.group(2)) * 3 / 2);
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
