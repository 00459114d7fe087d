package cn.songhe.spi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Values by one or more named classes 标准表, such as amounts by class of income and level of care. A table is either a cell or rows
 * of tables. A combination that the document does not give has no cell.
 *
 * @param cell the value, of a table without rows; otherwise {@code null}
 * @param rows the rows by the name of the class, in the order of the file; empty for a cell
 */
public record Table<V>(V cell, Map<String, Table<V>> rows) {

    /** Keeps an immutable copy, and checks that it is either a cell or rows. */
    public Table {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        if ((cell == null) == rows.isEmpty()) {
            throw new IllegalArgumentException("a table is either a cell or rows");
        }
    }

    /** A table of one cell. */
    public static <V> Table<V> cell(V value) {
        return new Table<>(value, Map.of());
    }

    /** The value for a class, in a table by one class. */
    public Optional<V> find(String row) {
        return valueOf(rows.get(row));
    }

    /** The value for two classes, in a table by two. */
    public Optional<V> find(String row, String column) {
        var inner = rows.get(row);
        return inner == null ? Optional.empty() : inner.find(column);
    }

    /** The value for three classes, in a table by three. */
    public Optional<V> find(String row, String column, String third) {
        var inner = rows.get(row);
        return inner == null ? Optional.empty() : inner.find(column, third);
    }

    private static <V> Optional<V> valueOf(Table<V> table) {
        return table == null ? Optional.empty() : Optional.ofNullable(table.cell());
    }
}
