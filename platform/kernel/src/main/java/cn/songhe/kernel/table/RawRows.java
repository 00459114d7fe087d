package cn.songhe.kernel.table;

import java.util.Optional;

/** The rows of a file in one format, one at a time. */
interface RawRows extends AutoCloseable {

    /**
     * The next row; empty after the last.
     *
     * @throws UnreadableTable if the file is broken there
     * @throws java.io.UncheckedIOException if its source fails
     */
    Optional<RawRow> next();

    /** Releases the source. */
    @Override
    void close();
}
