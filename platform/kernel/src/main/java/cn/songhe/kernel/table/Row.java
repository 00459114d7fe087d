package cn.songhe.kernel.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A row of a table, at least one cell of which is not blank. */
public final class Row {

    private final int number;
    private final List<String> cells;
    private final Header header;

    private Row(int number, List<String> cells, Header header) {
        this.number = number;
        this.cells = cells;
        this.header = header;
    }

    static Row of(RawRow raw, Header header) {
        var cells = new ArrayList<>(raw.cells());
        int missing = header.columns().size() - cells.size();
        cells.addAll(Collections.nCopies(Math.max(missing, 0), ""));
        return new Row(raw.number(), List.copyOf(cells), header);
    }

    /** The number that a spreadsheet shows beside this row: the header is 1, and blank rows count. */
    public int number() {
        return number;
    }

    /** The cells as they stand in the file, unstripped; as many as there are columns, and more only if there are surplus cells. */
    public List<String> cells() {
        return cells;
    }

    /**
     * The cell in the column of this name, the first if there are several; empty if the row ends before it.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public String get(String column) {
        return cells.get(header.position(column));
    }

    /** Whether something stands to the right of the last named column, as after a comma too many. */
    public boolean hasSurplusCells() {
        return cells.size() > header.columns().size();
    }

    /** The number alone: cells are personal data. */
    @Override
    public String toString() {
        return "row " + number;
    }
}
