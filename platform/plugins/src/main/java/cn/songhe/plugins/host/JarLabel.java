package cn.songhe.plugins.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a jar says it is, before anything else in it is believed.
 *
 * @param id {@code Plugin-Id}
 * @param version {@code Plugin-Version}
 * @param sha256 the SHA-256 of the file, in lower-case hexadecimal digits
 */
public record JarLabel(String id, String version, String sha256) {

    /** Reads it; empty if the file is no jar or does not say. */
    public static Optional<JarLabel> of(Path file) {
        try {
            var jar = PluginJar.read(file);
            return jar.id().flatMap(id -> jar.version().map(version -> new JarLabel(id, version, jar.sha256())));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
