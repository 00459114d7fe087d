package cn.songhe.plugins.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * By what a file is told apart from what it was when it was read.
 *
 * @param file the file
 * @param bytes its size, or -1 if nobody may read it
 * @param changed when it was last written
 */
record Stamp(Path file, long bytes, Instant changed) {

    static Stamp of(Path file) {
        try {
            return new Stamp(
                    file, Files.size(file), Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            return new Stamp(file, -1, Instant.EPOCH);
        }
    }
}
