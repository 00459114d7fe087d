package cn.songhe.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Secrets that are made once and kept in a file that only its owner can read. The environment comes before the file. */
final class Secrets {

    private final Path file;
    private final Properties kept = new Properties();

    Secrets(Path data) {
        this.file = data.resolve("secrets.properties");
        try {
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    kept.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secret of this name: from the environment, from the file, or made now. */
    String get(String name) {
        var given = System.getenv(
                "SONGHE_" + name.toUpperCase(java.util.Locale.ROOT).replace('.', '_'));
        if (given != null) {
            return given;
        }
        if (kept.getProperty(name) == null) {
            var bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            kept.setProperty(name, HexFormat.of().formatHex(bytes));
            store();
        }
        return kept.getProperty(name);
    }

    private void store() {
        try {
            // written beside and moved into place: a crash on the way loses no secret
            var next = file.resolveSibling(file.getFileName() + ".next");
            Files.deleteIfExists(next);
            Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var writer = Files.newBufferedWriter(next)) {
                kept.store(writer, "keep: without the sealing secret no identity number can be read again");
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
