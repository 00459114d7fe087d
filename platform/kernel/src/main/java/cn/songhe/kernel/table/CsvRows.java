package cn.songhe.kernel.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV file. */
final class CsvRows implements RawRows {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final RowLengthGuard guard;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private int rowsRead;

    private CsvRows(RowLengthGuard guard) throws IOException {
        this.guard = guard;
        this.parser = CSVFormat.RFC4180.parse(guard);
        this.records = parser.iterator();
    }

    static CsvRows open(InputStream content, Charset charset, TableLimits limits) throws IOException {
        var text = new BufferedReader(new InputStreamReader(content, TextEncoding.strict(charset)));
        try {
            skipByteOrderMark(text);
        } catch (CharacterCodingException wrongBytes) {
            throw Faults.encoding(1);
        }
        return new CsvRows(new RowLengthGuard(text, limits.rowLength()));
    }

    @Override
    public Optional<RawRow> next() {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            var cells = records.next().stream().map(FormulaGuard::removedFrom).toList();
            guard.rowRead();
            return Optional.of(new RawRow(++rowsRead, cells));
        } catch (UncheckedIOException failed) {
            throw faultOf(failed);
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private RuntimeException faultOf(UncheckedIOException failed) {
        int row = rowsRead + 1;
        if (failed.getCause() instanceof CharacterCodingException) {
            return Faults.encoding(row);
        }
        if (failed.getCause() instanceof CSVException) {
            return Faults.quotes(row);
        }
        return failed.getCause() instanceof RowLengthGuard.Exceeded ? Faults.rowTooLong(row) : failed;
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }
}
