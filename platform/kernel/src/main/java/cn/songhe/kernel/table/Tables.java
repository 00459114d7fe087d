package cn.songhe.kernel.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables for people to open in a spreadsheet, such as templates and lists of refused rows. */
public final class Tables {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int ROWS_IN_MEMORY = 1_000;
    private static final int COLUMN_WIDTH = 22;
    private static final int CELL_LENGTH = 32_767;

    private Tables() {}

    /**
     * Writes CSV in UTF-8 with a byte order mark, without which Excel would take it for GB18030. A cell that a spreadsheet
     * could run as a formula gets a leading apostrophe, which {@link TableReader} takes away again. A spreadsheet shows
     * identity numbers in CSV rounded; give people {@linkplain #writeXlsx XLSX} to fill in.
     *
     * @param out is flushed and left open
     */
    public static void writeCsv(OutputStream out, List<String> header, Iterable<? extends List<String>> rows)
            throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(guarded(header));
        for (var row : rows) {
            printer.printRecord(guarded(row));
        }
        printer.flush();
    }

    /**
     * Writes an XLSX workbook of one sheet, all cells and all columns of which are text, so that long numbers stay whole
     * also when they are typed in later.
     *
     * @param out is flushed and left open
     * @param sheetName is cut after 31 characters, and hyphens put for characters that a name must not have
     * @param rows up to 1 048 575, of cells of up to 32 767 characters
     * @throws IllegalArgumentException if there are more
     */
    public static void writeXlsx(
            OutputStream out, String sheetName, List<String> header, Iterable<? extends List<String>> rows)
            throws IOException {
        try (var workbook = new Workbook(out, "Songhe", "1.0")) {
            var sheet = workbook.newWorksheet(sheetName);
            writeHeader(sheet, header);
            int index = 1;
            for (var row : rows) {
                writeRow(sheet, index, row);
                if (index % ROWS_IN_MEMORY == 0) {
                    sheet.flush();
                }
                index++;
            }
        }
        out.flush();
    }

    private static String checked(String cell) {
        if (cell.length() > CELL_LENGTH) {
            throw new IllegalArgumentException("a cell of a sheet holds 32767 characters");
        }
        return cell;
    }

    private static List<String> guarded(List<String> cells) {
        return cells.stream().map(FormulaGuard::addedTo).toList();
    }

    private static void writeHeader(Worksheet sheet, List<String> header) {
        for (int column = 0; column < header.size(); column++) {
            sheet.style(column).format("@").set();
            sheet.width(column, COLUMN_WIDTH);
        }
        writeRow(sheet, 0, header);
        sheet.range(0, 0, 0, Math.max(header.size() - 1, 0))
                .style()
                .bold()
                .format("@")
                .set();
        sheet.freezePane(0, 1);
    }

    private static void writeRow(Worksheet sheet, int index, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(index, column, EscapedText.write(checked(cells.get(column))));
        }
        sheet.range(index, 0, index, Math.max(cells.size() - 1, 0))
                .style()
                .format("@")
                .set();
    }
}
