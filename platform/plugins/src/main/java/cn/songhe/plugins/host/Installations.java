package cn.songhe.plugins.host;

import cn.songhe.plugins.host.InstalledPlugin.Loaded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes the jars of a directory into operation, one after the other. */
final class Installations {

    private Installations() {}

    /**
     * In order of the files' names.
     *
     * @throws UncheckedIOException if the directory cannot be listed
     */
    static List<Installation> in(Path directory) {
        var installations = new ArrayList<Installation>();
        for (var file : jars(directory)) {
            installations.add(apart(Installation.of(file), installations));
        }
        return List.copyOf(installations);
    }

    private static List<Path> jars(Path directory) {
        try (var files = Files.list(directory)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line that was paid names id and version: these two mean one jar, ever. */
    private static Installation apart(Installation next, List<Installation> earlier) {
        for (var other : earlier) {
            if (next.plugin() instanceof Loaded a && other.plugin() instanceof Loaded b && isSame(a, b)) {
                return next.refusedFor(
                        a, duplicate(a.file().getFileName(), b.file().getFileName()));
            }
        }
        return next;
    }

    private static boolean isSame(Loaded a, Loaded b) {
        return a.id().equals(b.id()) && a.version().equals(b.version());
    }

    private static Refusal duplicate(Path file, Path other) {
        return Refusal.of(
                "plugin.duplicate-version",
                file.toString(),
                "此版本已由 " + other + " 提供：删除其中一个，或提高版本号。",
                other + " has this id and version already: remove one, or raise the version.");
    }
}
