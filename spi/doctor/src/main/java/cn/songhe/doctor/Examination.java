package cn.songhe.doctor;

import cn.songhe.evaluation.InvalidPlugin;
import cn.songhe.evaluation.check.PluginContents;
import cn.songhe.spi.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Manifest;

/** One examination, from what can be seen without running anything to what shows only when it runs. */
final class Examination {

    private static final Text REBUILD = Text.of("重新打包", "build the jar anew");
    private static final Text FIT = Text.of("按提示改正代码或数据文件", "correct the code or the data files as told");
    private static final Text FASTER =
            Text.of("检查循环的结束条件；一次决定只需微秒", "look at what ends the loops; one decision takes microseconds");

    private final Path path;
    private final Options options;
    private final Chart chart = new Chart();
    private final Limit limit;
    private Manifest manifest = new Manifest();
    private Counts counts = Counts.NONE;

    Examination(Path path, Options options) {
        this.path = path;
        this.options = options;
        this.limit = new Limit(options.limit());
    }

    Verdict verdict() {
        try {
            examine(PluginContents.read(path));
        } catch (IOException e) {
            var file = String.valueOf(path.getFileName());
            chart.add(
                    Topic.PACKAGING,
                    Finding.of(file, "无法读取：" + e.getMessage(), "cannot be read: " + e.getMessage(), REBUILD));
        }
        return new Verdict(id(), version(), chart.checks(), counts, options);
    }

    private void examine(Map<String, byte[]> contents) throws IOException {
        manifest = new Manifest(new ByteArrayInputStream(contents.getOrDefault("META-INF/MANIFEST.MF", new byte[0])));
        if (!Files.isDirectory(path)) {
            new ManifestExam(manifest, chart).examine();
        }
        BytecodeExam.examine(contents, chart);
        if (!chart.has(Topic.PACKAGING) && !chart.has(Topic.PURITY)) {
            run(contents);
        }
    }

    private void run(Map<String, byte[]> contents) {
        try {
            chart.examined(Topic.TIME);
            load(contents).ifPresent(patient -> {
                var practice = new Practice(patient, contents, options, limit, chart);
                counts = Counts.of(patient);
                practice.examine(id(), version());
                counts = practice.counts();
            });
        } catch (Limit.TimeUp e) {
            var seconds = options.limit().toMillis() + " ms";
            chart.add(
                    Topic.TIME, Finding.of(e.getMessage(), "超过时限 " + seconds, "is not done within " + seconds, FASTER));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            chart.add(
                    Topic.EXCEPTIONS, Finding.of("CityPlugin", "检查中断：" + e, "the examination cannot go on: " + e, FIT));
        }
    }

    private Optional<Patient> load(Map<String, byte[]> contents) {
        chart.examined(Topic.FITS, Topic.PARAMETERS);
        try {
            return Optional.of(limit.run(
                    "CityPlugin", () -> Patient.load(id(), version(), contents, new PluginClasses(contents))));
        } catch (InvalidPlugin e) {
            e.problems()
                    .forEach(p -> chart.add(
                            p.where().startsWith("parameters/") ? Topic.PARAMETERS : Topic.FITS,
                            new Finding(p.where(), p.text(), FIT)));
        } catch (Limit.TimeUp e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            var cause = e.getCause() == null ? e : e.getCause();
            chart.add(
                    Topic.FITS,
                    Finding.of(
                            "CityPlugin",
                            "无法加载：" + e.getMessage() + "（" + cause + "）",
                            "cannot be loaded: " + e.getMessage() + " (" + cause + ")",
                            FIT));
        }
        return Optional.empty();
    }

    private String id() {
        var id = manifest.getMainAttributes().getValue("Plugin-Id");
        return id == null ? String.valueOf(path.toAbsolutePath().normalize().getFileName()) : id.strip();
    }

    private String version() {
        var version = manifest.getMainAttributes().getValue("Plugin-Version");
        return version == null ? "0" : version.strip();
    }
}
