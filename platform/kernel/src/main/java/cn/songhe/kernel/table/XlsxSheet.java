package cn.songhe.kernel.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The sheet of a workbook that a person sees first.
 *
 * @param workbook that holds the sheet
 * @param rows of the sheet, unread
 */
record XlsxSheet(ReadableWorkbook workbook, Stream<Row> rows) {

    static XlsxSheet open(Path file) {
        try {
            return firstVisible(workbook(file));
        } catch (IOException | RuntimeException broken) {
            throw Faults.broken(0);
        }
    }

    void close() throws IOException {
        try (workbook) {
            rows.close();
        }
    }

    /** A workbook without a part for styles is valid, but cannot be opened with formats. */
    private static ReadableWorkbook workbook(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException perhapsNoStyles) {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
        }
    }

    private static XlsxSheet firstVisible(ReadableWorkbook workbook) throws IOException {
        try {
            var sheet = workbook.getSheets().filter(XlsxSheet::isVisible).findFirst();
            return new XlsxSheet(workbook, sheet.orElseThrow().openStream());
        } catch (IOException | RuntimeException broken) {
            workbook.close();
            throw broken;
        }
    }

    private static boolean isVisible(Sheet sheet) {
        return sheet.getVisibility() == SheetVisibility.VISIBLE;
    }
}
