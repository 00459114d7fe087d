package cn.songhe.kernel.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes XLSX files: of cells, or of XML as other programs and mischief write it. */
final class XlsxFile {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private XlsxFile(String sheets) {
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName='/xl/workbook.xml' ContentType='" + TYPE + "sheet.main+xml'/>"
                        + "<Override PartName='/xl/sharedStrings.xml' ContentType='" + TYPE
                        + "sharedStrings+xml'/></Types>");
        parts.put("xl/workbook.xml", "<workbook xmlns:r='" + RELATION + "'><sheets>" + sheets + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='a' Target='worksheets/a.xml'/>"
                        + "<Relationship Id='b' Target='worksheets/b.xml'/></Relationships>");
    }

    static XlsxFile ofRows(String rows) {
        return new XlsxFile("<sheet name='a' r:id='a'/>").with("xl/worksheets/a.xml", sheet(rows));
    }

    static XlsxFile ofHiddenAndVisibleRows(String hidden, String visible) {
        return new XlsxFile("<sheet name='a' state='hidden' r:id='a'/><sheet name='b' r:id='b'/>")
                .with("xl/worksheets/a.xml", sheet(hidden))
                .with("xl/worksheets/b.xml", sheet(visible));
    }

    static byte[] written(Consumer<Worksheet> cells) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            cells.accept(workbook.newWorksheet("a"));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    XlsxFile with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    XlsxFile withSharedStrings(String strings) {
        return with("xl/sharedStrings.xml", "<sst>" + strings + "</sst>");
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }
}
