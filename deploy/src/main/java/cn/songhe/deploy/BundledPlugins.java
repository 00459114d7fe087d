package cn.songhe.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Brings the plugins of the build to where the server looks for plugins. What was installed there otherwise is left alone. */
final class BundledPlugins {

    private BundledPlugins() {}

    /** Copies what is new or was built anew; nothing into a folder that the operator chose. */
    static void bring(Home home) {
        if (System.getenv("SONGHE_PLUGINS_DIR") != null) {
            return;
        }
        var folder = home.plugins();
        try {
            Files.createDirectories(folder);
            for (var jar : jars(home.bundledPlugins())) {
                var place = folder.resolve(jar.getFileName());
                if (!Files.exists(place) || Files.mismatch(jar, place) >= 0) {
                    Files.copy(jar, place, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        }
    }
}
