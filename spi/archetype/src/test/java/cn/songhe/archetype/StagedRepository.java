package cn.songhe.archetype;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;

/**
 * What this build has packaged, laid out as a Maven repository.
 *
 * @param directory its root
 * @param version the version of everything in it
 */
record StagedRepository(Path directory, String version) {

    private static final Map<String, String> MODULES = Map.of(
            "spi/api", "songhe-spi",
            "spi/evaluation", "songhe-evaluation",
            "spi/doctor", "songhe-doctor",
            "spi/testkit", "songhe-testkit",
            "spi/archetype", "songhe-archetype");

    static StagedRepository in(Path directory) throws IOException {
        var root = root();
        var version = version(root.resolve("pom.xml"));
        var staged = new StagedRepository(directory, version);
        staged.put(root.resolve("pom.xml"), "songhe", ".pom");
        for (var module : MODULES.entrySet()) {
            var from = root.resolve(module.getKey());
            var name = module.getValue();
            staged.put(from.resolve("pom.xml"), name, ".pom");
            staged.put(from.resolve("target").resolve(name + "-" + version + ".jar"), name, ".jar");
        }
        // Maven would keep what an earlier build had packaged under the same version.
        delete(directory.resolveSibling("repository").resolve("cn").resolve("songhe"));
        return staged;
    }

    private void put(Path file, String name, String ending) throws IOException {
        var folder = directory.resolve("cn/songhe").resolve(name).resolve(version);
        Files.createDirectories(folder);
        Files.copy(file, folder.resolve(name + "-" + version + ending), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path root() {
        var directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("spi/api/pom.xml"))) {
            directory = directory.getParent();
        }
        return directory;
    }

    private static String version(Path pom) throws IOException {
        var text = Files.readString(pom);
        int at = text.indexOf("<version>") + "<version>".length();
        return text.substring(at, text.indexOf("</version>", at));
    }

    /** Deletes a directory with everything in it, if it is there. */
    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
