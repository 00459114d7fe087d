package cn.songhe.plugins.host;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.InvalidPlugin;
import cn.songhe.evaluation.PolicyFiles;
import cn.songhe.plugins.host.InstalledPlugin.Loaded;
import cn.songhe.plugins.host.InstalledPlugin.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The way of one jar into operation, or to the reasons why not.
 *
 * @param plugin what became of it
 * @param stamp the file as it was read
 * @param release lets go of its classes
 */
record Installation(InstalledPlugin plugin, Stamp stamp, Runnable release) {

    /** Tries it. Nothing that is wrong with the jar is thrown. */
    static Installation of(Path file) {
        // taken before reading: a file that is still being written is looked at again
        var stamp = Stamp.of(file);
        try {
            return of(PluginJar.read(file)).stamped(stamp);
        } catch (IOException | RuntimeException e) {
            var why = Refusal.of(
                    "plugin.unreadable",
                    file.getFileName().toString(),
                    "无法读取插件包：" + Failure.sentence(e),
                    "The jar cannot be read: " + Failure.sentence(e));
            return withoutClasses(new Refused(file, Optional.empty(), Optional.empty(), List.of(why)))
                    .stamped(stamp);
        }
    }

    /** Tries a jar that was read. */
    static Installation of(PluginJar jar) {
        var refusals = JarChecks.refusals(jar);
        return refusals.isEmpty() ? run(jar) : refused(jar, refusals);
    }

    /** Whether it is in operation. */
    boolean isLoaded() {
        return plugin instanceof Loaded;
    }

    /** The same, of a file that was read anew and is what it was. */
    Installation stamped(Stamp seen) {
        return new Installation(plugin, seen, release);
    }

    /** The same jar, refused after all. */
    Installation refusedFor(Loaded loaded, Refusal why) {
        release.run();
        return withoutClasses(new Refused(
                        loaded.file(), Optional.of(loaded.id()), Optional.of(loaded.version()), List.of(why)))
                .stamped(stamp);
    }

    /** From here on code of the plugin runs; whatever it throws, the other plugins go on. */
    private static Installation run(PluginJar jar) {
        var manager = new JarManager(jar);
        try {
            return new Installation(loaded(jar, manager.load()), Stamp.of(jar.file()), manager::close);
        } catch (InvalidPlugin e) {
            manager.close();
            return refused(jar, e.problems().stream().map(Refusal::of).toList());
        } catch (Throwable e) {
            manager.close();
            return refused(jar, List.of(Failure.of(e, jar)));
        }
    }

    private static Loaded loaded(PluginJar jar, PluginClasses classes) throws ReflectiveOperationException {
        classes.linkAll();
        var plugin = EntryPoint.of(jar).create(classes);
        Objects.requireNonNull(plugin.division(), "division() answers nothing");
        Objects.requireNonNull(plugin.title(), "title() answers nothing");
        var id = jar.id().orElseThrow();
        var version = jar.version().orElseThrow();
        var files = new PolicyFiles(jar.yamlIn("parameters"), jar.yamlIn("services"), jar.yamlIn("reports"));
        var policy = CityPolicy.of(id, version, plugin, files);
        return new Loaded(id, version, jar.sha256(), policy, jar.cases(), jar.file());
    }

    private static Installation refused(PluginJar jar, List<Refusal> refusals) {
        return withoutClasses(new Refused(jar.file(), jar.id(), jar.version(), refusals));
    }

    private static Installation withoutClasses(Refused refused) {
        return new Installation(refused, Stamp.of(refused.file()), () -> {});
    }
}
