package cn.songhe.evaluation.compare;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns. A full-width character takes two places, a combining one none. */
public final class TextTable {

    private final int aligned;
    private final List<String[]> rows = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param aligned how many columns are filled up to the same width; the ones after them follow as they are
     */
    public TextTable(int aligned) {
        this.aligned = aligned;
    }

    /** Adds a row. */
    public void row(String... cells) {
        rows.add(cells);
    }

    /** One line for each row, each beginning with two blanks. */
    public String render() {
        var text = new StringBuilder();
        for (var row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < row.length; i++) {
                line.append("  ").append(row[i]);
                if (i < aligned) {
                    line.append(" ".repeat(widest(i) - width(row[i])));
                }
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int widest(int column) {
        return rows.stream()
                .filter(row -> row.length > column)
                .mapToInt(row -> width(row[column]))
                .max()
                .orElse(0);
    }

    /** How many places a text takes on a terminal. */
    public static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** East Asian wide and full-width characters, by the blocks of Unicode. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x20000 && c <= 0x3FFFD;
    }
}
