package cn.songhe.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table for a terminal; Chinese characters take two columns. */
final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();
    private final int leftAligned;

    /** With a head; the first columns are aligned left, the others right. */
    TextTable(int leftAligned, String... head) {
        this.leftAligned = leftAligned;
        rows.add(List.of(head));
    }

    TextTable row(Object... cells) {
        var row = new ArrayList<String>();
        for (var cell : cells) {
            row.add(String.valueOf(cell));
        }
        rows.add(row);
        return this;
    }

    @Override
    public String toString() {
        int columns = rows.get(0).size();
        var widths = new int[columns];
        for (var row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining(System.lineSeparator()));
    }

    private String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            var pad = " ".repeat(widths[i] - width(row.get(i)));
            line.append(i == 0 ? "" : "  ");
            line.append(i < leftAligned ? row.get(i) + pad : pad + row.get(i));
        }
        return line.toString().stripTrailing();
    }

    static int width(String text) {
        return text.codePoints()
                .map(c -> c >= 0x1100 && Character.isIdeographic(c) || isWide(c) ? 2 : 1)
                .sum();
    }

    private static boolean isWide(int c) {
        return (c >= 0x3000 && c <= 0x303f) || (c >= 0xff00 && c <= 0xff60) || (c >= 0xac00 && c <= 0xd7a3);
    }
}
