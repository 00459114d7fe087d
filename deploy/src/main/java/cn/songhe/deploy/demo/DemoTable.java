package cn.songhe.deploy.demo;

import cn.songhe.kernel.table.Tables;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A file to import, row by row: it is never held in memory as a whole. */
public final class DemoTable {

    private final String kind;
    private final List<String> columns;
    private final Supplier<Stream<List<String>>> source;

    DemoTable(String kind, List<String> columns, Supplier<Stream<List<String>>> source) {
        this.kind = kind;
        this.columns = List.copyOf(columns);
        this.source = source;
    }

    /** The kind of import that takes it, such as {@code elders}. */
    public String kind() {
        return kind;
    }

    /** The technical names of its columns. */
    public List<String> columns() {
        return columns;
    }

    /** Its rows, one cell for each column; the same at every call. */
    public Stream<List<String>> rows() {
        return source.get();
    }

    /** The name of its file, such as {@code elders.csv}. */
    public String fileName() {
        return kind + ".csv";
    }

    /**
     * Writes it as CSV in UTF-8.
     *
     * @param out is flushed and left open
     */
    public void writeTo(OutputStream out) throws IOException {
        try (var rows = rows()) {
            Tables.writeCsv(out, columns, rows::iterator);
        }
    }
}
