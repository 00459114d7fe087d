package cn.songhe.plugins.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The directory of plugins: what an operator put there lies in it, what was taken in while running lies apart, in a directory of its own.
 *
 * @param path the directory
 */
record PluginFolder(Path path) {

    private static final String TAKEN_IN = "installed";

    private Path takenIn() {
        return path.resolve(TAKEN_IN);
    }

    /** Where a jar of this id and version goes that is taken in. */
    Path place(PluginJar jar) {
        var name = jar.id().orElseThrow() + "-" + jar.version().orElseThrow() + ".jar";
        var place = takenIn().resolve(name);
        // id and version were checked for their form; a name that leads elsewhere would be a hole in that check
        if (!takenIn().equals(place.getParent())) {
            throw new IllegalArgumentException("not a file name: " + name);
        }
        return place;
    }

    /** Whether a jar was taken in, and not put there by an operator. */
    boolean isTakenIn(Path file) {
        return takenIn().equals(file.getParent());
    }

    /**
     * All jars, those of the operator first, each in order of their names.
     *
     * @throws UncheckedIOException if the directory cannot be listed
     */
    List<Path> jars() {
        return Stream.of(path, takenIn())
                .filter(directory -> directory.equals(path) || Files.isDirectory(directory))
                .flatMap(directory -> jarsIn(directory).stream())
                .toList();
    }

    private static List<Path> jarsIn(Path directory) {
        try (var files = Files.list(directory)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The digest of what lies at a place; empty if nothing does. */
    Optional<String> digest(Path place) {
        try {
            return Files.exists(place) ? Optional.of(PluginJar.read(place).sha256()) : Optional.empty();
        } catch (IOException e) {
            return Optional.of("");
        }
    }

    /** Puts a copy of the file there, all of it or nothing. */
    void put(Path file, Path place) {
        try {
            Files.createDirectories(takenIn());
            var part = Files.createTempFile(takenIn(), "incoming", ".part");
            try {
                Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of plugins cannot be written", e);
        }
    }
}
