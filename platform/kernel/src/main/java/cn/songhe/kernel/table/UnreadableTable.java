package cn.songhe.kernel.table;

import java.util.OptionalInt;

/**
 * A file that cannot be read as a table, or not beyond some row. It holds nothing of the file's content, so it may be shown
 * and logged.
 */
public final class UnreadableTable extends RuntimeException {

    private final String code;
    private final String zh;
    private final String en;
    private final int rowNumber;

    /**
     * A file that cannot be read.
     *
     * @param code stable, such as {@code table.encoding}
     * @param zh what is wrong and what to do, in Chinese
     * @param en the same in English
     * @param rowNumber the row as a spreadsheet counts it, the header being 1, or 0 if the file is wrong as a whole
     */
    UnreadableTable(String code, String zh, String en, int rowNumber) {
        super(rowNumber == 0 ? code : code + " in row " + rowNumber);
        this.code = code;
        this.zh = zh;
        this.en = en;
        this.rowNumber = rowNumber;
    }

    /** What is wrong, a stable code such as {@code table.encoding}. */
    public String code() {
        return code;
    }

    /** What is wrong and what to do, in Chinese. */
    public String zh() {
        return zh;
    }

    /** What is wrong and what to do, in English. */
    public String en() {
        return en;
    }

    /**
     * The row as a spreadsheet counts it, the header being 1; empty if the file is wrong as a whole. Every row before it
     * has been read, so a fault of the encoding or of the file's structure may also lie somewhat behind it.
     */
    public OptionalInt rowNumber() {
        return rowNumber == 0 ? OptionalInt.empty() : OptionalInt.of(rowNumber);
    }
}
