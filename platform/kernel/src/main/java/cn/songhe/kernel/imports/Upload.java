package cn.songhe.kernel.imports;

import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An uploaded file, kept in a temporary file until it has been read. */
final class Upload implements AutoCloseable {

    private static final long LARGEST = 512L << 20;

    private final Path file;

    private Upload(Path file) {
        this.file = file;
    }

    static Upload of(InputStream body) {
        try {
            var upload = new Upload(Files.createTempFile("songhe-import", ".tmp"));
            try (var out = Files.newOutputStream(upload.file)) {
                upload.copy(body, out);
                return upload;
            } catch (IOException | RuntimeException e) {
                upload.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(InputStream body, java.io.OutputStream out) throws IOException {
        var buffer = new byte[1 << 16];
        long size = 0;
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            size += read;
            if (size > LARGEST) {
                throw Problem.of(Problems.TOO_LARGE);
            }
            out.write(buffer, 0, read);
        }
    }

    InputStream open() {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
