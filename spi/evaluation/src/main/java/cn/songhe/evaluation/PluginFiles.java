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
        try {
            if (Files.isDirectory(jarOrDirectory)) {
                return read(jarOrDirectory.resolve(folder), folder);
            }
            try (var jar = FileSystems.newFileSystem(jarOrDirectory)) {
                return read(jar.getPath(folder), folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(Path directory, String folder) throws IOException {
        var texts = new TreeMap<String, String>();
        if (Files.isDirectory(directory)) {
            try (var files = Files.newDirectoryStream(directory, "*.yaml")) {
                for (var file : files) {
                    texts.put(folder + "/" + file.getFileName(), Files.readString(file));
                }
            }
        }
        return texts;
    }
}
