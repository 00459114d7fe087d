package cn.songhe.plugins.control;

import cn.songhe.evaluation.check.PluginContents;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A jar that was sent, kept in a temporary file for as long as it is looked at.
 *
 * @param file the file
 */
record JarUpload(Path file) implements AutoCloseable {

    /** What may not weigh more unpacked need not weigh more packed. */
    private static final int LARGEST = PluginContents.MOST_BYTES;

    /**
     * Takes it.
     *
     * @throws Problem if it is too large
     */
    static JarUpload of(InputStream body) {
        try {
            var upload = new JarUpload(Files.createTempFile("songhe-plugin", ".jar"));
            try (var out = Files.newOutputStream(upload.file)) {
                copy(body, out);
                return upload;
            } catch (IOException | RuntimeException e) {
                upload.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(InputStream body, OutputStream out) throws IOException {
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

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
