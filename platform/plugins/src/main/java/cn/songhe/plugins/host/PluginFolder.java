package cn.songhe.plugins.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The directory of plugins as a place to write to.
 *
 * @param path the directory
 */
record PluginFolder(Path path) {

    /** Where a jar of this id and version goes. */
    Path place(PluginJar jar) {
        var name = jar.id().orElseThrow() + "-" + jar.version().orElseThrow() + ".jar";
        var place = path.resolve(name);
        // id and version were checked for their form; a name that leads elsewhere would be a hole in that check
        if (!path.equals(place.getParent())) {
            throw new IllegalArgumentException("not a file name: " + name);
        }
        return place;
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
            var part = Files.createTempFile(path, "incoming", ".part");
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
