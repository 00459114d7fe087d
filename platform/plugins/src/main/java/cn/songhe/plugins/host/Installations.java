package cn.songhe.plugins.host;

import cn.songhe.plugins.host.InstalledPlugin.Loaded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes the jars of a directory into operation, one after the other. */
final class Installations {

    private Installations() {}

    /**
     * What is in operation after a look at the directory: what was so before, and what is there new or changed, in order of the
     * files' names. A jar that was refused and is gone is forgotten.
     *
     * @throws java.io.UncheckedIOException if the directory cannot be listed
     */
    static List<Installation> after(PluginFolder folder, List<Installation> before) {
        var files = folder.jars();
        var result = new ArrayList<>(before);
        result.removeIf(i -> !i.isLoaded() && !files.contains(i.plugin().file()));
        for (var file : files) {
            var stamp = Stamp.of(file);
            if (result.stream().noneMatch(i -> i.stamp().equals(stamp))) {
                look(file, result);
            }
        }
        return sorted(result);
    }

    /** The same with one more. */
    static List<Installation> with(Installation next, List<Installation> before) {
        var result = new ArrayList<>(before);
        result.removeIf(
                i -> !i.isLoaded() && i.plugin().file().equals(next.plugin().file()));
        result.add(next);
        return sorted(result);
    }

    private static void look(Path file, List<Installation> result) {
        result.removeIf(i -> !i.isLoaded() && i.plugin().file().equals(file));
        var next = Installation.of(file);
        for (int i = 0; i < result.size(); i++) {
            if (isSameJar(result.get(i).plugin(), next.plugin())) {
                result.set(i, result.get(i).stamped(next.stamp()));
                next.release().run();
                return;
            }
        }
        result.add(apart(next, result));
    }

    private static List<Installation> sorted(List<Installation> installations) {
        installations.sort(Comparator.comparing(i -> i.plugin().file()));
        return List.copyOf(installations);
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

    private static boolean isSameJar(InstalledPlugin before, InstalledPlugin now) {
        return before instanceof Loaded a
                && now instanceof Loaded b
                && a.file().equals(b.file())
                && a.sha256().equals(b.sha256());
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
