package cn.songhe.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The YAML files of a plugin, in a jar or in a directory. */
final class PluginFiles {

    private PluginFiles() {}

    /** The texts of {@code folder/*.yaml} by name, in order; none if there is no such folder. */
    static Map<String, String> in(Path jarOrDirectory, String folder) {
        return read(jarOrDirectory, folder, 1);
    }

    /** The texts of all YAML files in the folder and below, by their paths from it, in order; none if there is no such folder. */
    static Map<String, String> below(Path jarOrDirectory, String folder) {
        return read(jarOrDirectory, folder, Integer.MAX_VALUE);
    }

    private static Map<String, String> read(Path jarOrDirectory, String folder, int depth) {
        try {
            if (Files.isDirectory(jarOrDirectory)) {
                return read(jarOrDirectory, jarOrDirectory.resolve(folder), depth);
            }
            try (var jar = FileSystems.newFileSystem(jarOrDirectory)) {
                return read(jar.getPath(""), jar.getPath(folder), depth);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(Path root, Path directory, int depth) throws IOException {
        var texts = new TreeMap<String, String>();
        if (Files.isDirectory(directory)) {
            try (var files = Files.walk(directory, depth)) {
                for (var file : (Iterable<Path>) files::iterator) {
                    if (file.toString().endsWith(".yaml")) {
                        texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                    }
                }
            }
        }
        return texts;
    }
}
