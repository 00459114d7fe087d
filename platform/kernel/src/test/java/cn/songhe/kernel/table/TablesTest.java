package cn.songhe.kernel.table;

import static cn.songhe.kernel.table.TableFixtures.cells;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final List<String> HEADER = List.of("姓名", "身份证号码");

    private static final List<List<String>> ROWS =
            List.of(List.of("王秀英", "11010519491231002X"), List.of("一\n\"二\", 三", "140102193001010036"));

    @Test
    void csvBeginsWithAByteOrderMarkForExcel() throws IOException {
        assertThat(csv(HEADER, List.of())).startsWith("\uFEFF姓名,身份证号码\r\n");
    }

    @Test
    void whatIsWrittenAsCsvIsReadBack() throws IOException {
        assertThat(cells(csv(HEADER, ROWS).getBytes(StandardCharsets.UTF_8))).isEqualTo(ROWS);
    }

    @Test
    void whatIsWrittenAsXlsxIsReadBack() throws IOException {
        assertThat(cells(xlsx(HEADER, ROWS))).isEqualTo(ROWS);
    }

    @Test
    void csvNeverBeginsACellLikeAFormula() throws IOException {
        var risky = List.of("=1+1", "+86", "-5.00", "@SUM(A1)", "\t=1", "'=1", "＝1");

        assertThat(csv(List.of("a"), List.of(risky))).contains("'=1+1,'+86,'-5.00,'@SUM(A1),'\t=1,''=1,'＝1");
    }

    @Test
    void textOfAFormulaStaysTextInXlsx() throws IOException {
        assertThat(cells(xlsx(List.of("a"), List.of(List.of("=1+1"))))).containsExactly(List.of("=1+1"));
    }

    @Test
    void everyCellOfXlsxIsText() throws IOException {
        var file = new ByteArrayInputStream(xlsx(HEADER, ROWS));
        try (var workbook = new ReadableWorkbook(file, new ReadingOptions(true, false));
                var rows = workbook.getFirstSheet().openStream()) {
            var types = rows.flatMap(row -> row.stream()).map(Cell::getType).map(Enum::name);

            assertThat(types).containsOnly("STRING").hasSize(6);
        }
    }

    @Test
    void manyRowsAreWritten() throws IOException {
        var rows =
                IntStream.range(0, 5_001).mapToObj(i -> List.of("王", "第" + i)).toList();

        assertThat(cells(xlsx(HEADER, rows))).isEqualTo(rows);
    }

    @Test
    void aCellThatASheetCannotHoldIsNotWritten() {
        assertThatThrownBy(() -> xlsx(List.of("a"), List.of(List.of("长".repeat(32_768)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTemplateHasNoRows() throws IOException {
        try (var table = TableFixtures.open(xlsx(HEADER, List.of()))) {
            assertThat(table.columns()).isEqualTo(HEADER);
            assertThat(table).isEmpty();
        }
    }

    private static String csv(List<String> header, List<List<String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        Tables.writeCsv(out, header, rows);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(List<String> header, List<List<String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        Tables.writeXlsx(out, "老年人", header, rows);
        return out.toByteArray();
    }
}
