package cn.songhe.kernel.table;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The rows of a CSV or XLSX file, one at a time and once. The first row holds the names of the columns; rows that are
 * entirely blank are left out. To be closed after use.
 *
 * <p>CSV is separated by commas, quoted as in RFC 4180, in UTF-8 or else GB18030. Of XLSX the first visible sheet is read:
 * dates as {@code 2026-01-31}, numbers without exponent and trailing zeros, truth as {@code TRUE} and {@code FALSE},
 * formulas as what they last came to.
 */
public final class TableReader implements Iterable<Row>, AutoCloseable {

    private final RawRows source;
    private final TableLimits limits;
    private final Header header;
    private boolean iterated;

    private TableReader(RawRows source, TableLimits limits) {
        this.source = source;
        this.limits = limits;
        this.header = Header.of(firstRow());
    }

    /**
     * Begins to read a file. Refused are files of more than 2 000 000 rows, 200 columns or 4 000 characters in a cell, and
     * XLSX files of more than 128 MiB packed or 1 GiB unpacked.
     *
     * @param content is closed with the reader at the latest, and at once if this throws
     * @param fileName tells a spreadsheet in disguise by its extension; may be null
     * @throws UnreadableTable if it is no table, and likewise from the iteration, where the file turns out broken later
     * @throws java.io.UncheckedIOException if {@code content} fails, likewise
     */
    public static TableReader open(InputStream content, String fileName) {
        return open(content, fileName, TableLimits.standard());
    }

    static TableReader open(InputStream content, String fileName, TableLimits limits) {
        var source = new TableFile(content, fileName, limits).rows();
        try {
            return new TableReader(source, limits);
        } catch (RuntimeException refusal) {
            source.close();
            throw refusal;
        }
    }

    /** The names of the columns, stripped, in their order. May hold empty names and the same name twice; at least one. */
    public List<String> columns() {
        return header.columns();
    }

    /**
     * The rows below the header, read as they are asked for.
     *
     * @throws IllegalStateException when asked for a second time
     */
    @Override
    public Iterator<Row> iterator() {
        if (iterated) {
            throw new IllegalStateException("the rows of a table are read once");
        }
        iterated = true;
        return new Rows();
    }

    @Override
    public void close() {
        source.close();
    }

    private List<String> firstRow() {
        var row = source.next().map(RawRow::trimmed).filter(first -> first.number() == 1 && !first.isBlank());
        return row.orElseThrow(Faults::noHeader).within(limits).cells();
    }

    private Optional<RawRow> nextThatIsNotBlank() {
        var row = source.next().map(RawRow::trimmed);
        while (row.isPresent() && row.get().isBlank()) {
            row = source.next().map(RawRow::trimmed);
        }
        return row.map(found -> found.within(limits));
    }

    private final class Rows implements Iterator<Row> {

        private Optional<RawRow> ahead = Optional.empty();
        private boolean ended;
        private int count;

        @Override
        public boolean hasNext() {
            if (ahead.isEmpty() && !ended) {
                ahead = nextThatIsNotBlank();
                ended = ahead.isEmpty();
            }
            return ahead.isPresent();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var row = ahead.get();
            ahead = Optional.empty();
            if (++count > limits.rows()) {
                throw Faults.tooManyRows(row.number());
            }
            return Row.of(row, header);
        }
    }
}
