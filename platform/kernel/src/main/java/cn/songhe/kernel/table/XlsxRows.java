package cn.songhe.kernel.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Row;

/** The rows of the first visible sheet of an XLSX file, which lies in a temporary file meanwhile. */
final class XlsxRows implements RawRows {

    private final Path file;
    private final XlsxSheet sheet;
    private final Iterator<Row> rows;
    private int lastNumber;

    private XlsxRows(Path file, XlsxSheet sheet) {
        this.file = file;
        this.sheet = sheet;
        this.rows = sheet.rows().iterator();
    }

    static XlsxRows open(InputStream content, TableLimits limits) throws IOException {
        var file = Files.createTempFile("songhe-table-", ".xlsx");
        try {
            copy(content, file, limits);
            XlsxInspection.inspect(file, limits);
            return new XlsxRows(file, XlsxSheet.open(file));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    @Override
    public Optional<RawRow> next() {
        var row = nextOfSheet();
        row.ifPresent(read -> lastNumber = read.number());
        return row;
    }

    @Override
    public void close() {
        try {
            closeAndDelete();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void closeAndDelete() throws IOException {
        try {
            sheet.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Optional<RawRow> nextOfSheet() {
        try {
            return rows.hasNext() ? Optional.of(rawRow(rows.next())) : Optional.empty();
        } catch (RuntimeException broken) {
            // The parser throws exceptions of many types over what it meets in a file, some of which quote it.
            throw Faults.broken(lastNumber + 1);
        }
    }

    /** Rows may come without a number, which the parser then counts from 0. */
    private RawRow rawRow(Row row) {
        var cells = row.stream().map(SheetCell::text).toList();
        return new RawRow(Math.max(row.getRowNum(), lastNumber + 1), cells);
    }

    private static void copy(InputStream content, Path file, TableLimits limits) throws IOException {
        try (content;
                var out = Files.newOutputStream(file)) {
            new ByteBudget(limits.packedBytes()).on(content).transferTo(out);
        }
    }
}
