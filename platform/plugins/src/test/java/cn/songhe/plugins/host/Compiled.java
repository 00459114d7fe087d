package cn.songhe.plugins.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Puts a compiled class into a directory, for a process of its own. */
public final class Compiled {

    private Compiled() {}

    /** Compiles the source of one class. */
    public static void into(Path directory, String className, String source) {
        SourceCompiler.compile(Map.of(className, source)).forEach((name, bytes) -> {
            try {
                var file = directory.resolve(name);
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
