package cn.songhe.kernel.table;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param number as a spreadsheet counts it, from 1
 * @param cells none is null
 */
record RawRow(int number, List<String> cells) {

    /** This row up to its last cell that is not blank: formatting alone stretches rows. */
    RawRow trimmed() {
        int size = cells.size();
        while (size > 0 && Blanks.isBlank(cells.get(size - 1))) {
            size--;
        }
        return new RawRow(number, cells.subList(0, size));
    }

    /**
     * This row, if it is within the limits.
     *
     * @throws UnreadableTable if not
     */
    RawRow within(TableLimits limits) {
        if (cells.size() > limits.columns()) {
            throw Faults.tooManyColumns(number);
        }
        if (cells.stream().anyMatch(cell -> cell.length() > limits.cellLength())) {
            throw Faults.cellTooLong(number);
        }
        // No database takes this character, and in a text it is a sign of binary content.
        if (cells.stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
            throw Faults.encoding(number);
        }
        return this;
    }

    boolean isBlank() {
        return cells.isEmpty();
    }
}
