package cn.songhe.kernel.table;

import static cn.songhe.kernel.table.TableFixtures.GB18030;
import static cn.songhe.kernel.table.TableFixtures.fault;
import static cn.songhe.kernel.table.TableFixtures.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableTableTest {

    private static final TableLimits SMALL = new TableLimits(3, 4, 5, 10_000, 10_000, 10);

    @Test
    void anEmptyFileIsRefused() {
        assertThat(fault("").code()).isEqualTo("table.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n姓名\n", " , \n", "\uFEFF", "\uFEFF\n"})
    void aFileWithoutNamesInItsFirstRowIsRefused(String csv) {
        assertThat(fault(csv).code()).isEqualTo("table.no-header");
        assertThat(fault(csv).rowNumber()).hasValue(1);
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsRefusedWithItsRow() {
        var fault = fault("姓名,备注\n甲,\n乙,\"未完\n丙,\n");

        assertThat(fault.code()).isEqualTo("table.quotes");
        assertThat(fault.rowNumber()).hasValue(3);
    }

    @Test
    void textAfterAClosingQuotationMarkIsRefused() {
        assertThat(fault("姓名\n\"甲\"乙\n").code()).isEqualTo("table.quotes");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedDoesNotSwallowALargeFile() {
        var fault = fault("姓名\n\"甲\n" + "乙\n".repeat(4_000_000));

        assertThat(fault.code()).isEqualTo("table.row-length");
        assertThat(fault.rowNumber()).hasValue(2);
    }

    @Test
    void anotherEncodingFurtherDownIsRefused() {
        var fault = fault(
                joined(("姓名\n" + "王秀英\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8), "李国强\n".getBytes(GB18030)));

        assertThat(fault.code()).isEqualTo("table.encoding");
        assertThat(fault.rowNumber().orElseThrow()).isBetween(15_000, 20_002);
    }

    @Test
    void bytesOfNoEncodingAreRefused() {
        assertThat(fault(new byte[] {'a', '\n', (byte) 0xFF, '\n'}).code()).isEqualTo("table.encoding");
    }

    @Test
    void aCharacterCutByTheEndOfTheFileIsRefused() {
        assertThat(fault(new byte[] {'a', '\n', (byte) 0xE6}).code()).isEqualTo("table.encoding");
    }

    @Test
    void aZeroCharacterIsRefusedWhereverItStands() {
        assertThat(fault("a\n" + "1\n".repeat(40_000) + "\0\n").rowNumber()).hasValue(40_002);
        assertThat(fault(XlsxFile.ofRows("<row><c t='str'><v>a_x0000_</v></c></row>")
                                .bytes())
                        .code())
                .isEqualTo("table.encoding");
    }

    @Test
    void utf16IsRefused() {
        assertThat(fault("姓名\n甲\n".getBytes(StandardCharsets.UTF_16)).code()).isEqualTo("table.not-a-spreadsheet");
    }

    @Test
    void aWorkbookOfAnOldFormatIsRefused() {
        var ole2 = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};

        assertThat(fault(ole2).code()).isEqualTo("table.old-excel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"老人.xls", "老人.XLSX", "老人.et", "老人.ods"})
    void aWebPageUnderTheNameOfASpreadsheetIsRefused(String fileName) {
        var page = new ByteArrayInputStream("<table></table>".getBytes(StandardCharsets.UTF_8));
        var fault = catchThrowableOfType(UnreadableTable.class, () -> TableReader.open(page, fileName));

        assertThat(fault.code()).isEqualTo("table.not-a-spreadsheet");
    }

    @Test
    void tooManyRowsAreRefusedOnceTheyAreReached() {
        assertThat(rows("a\n1\n\n2\n3\n".getBytes(StandardCharsets.UTF_8), SMALL))
                .hasSize(3);

        var fault = fault("a\n1\n\n2\n3\n4\n".getBytes(StandardCharsets.UTF_8), SMALL);
        assertThat(fault.code()).isEqualTo("table.rows");
        assertThat(fault.rowNumber()).hasValue(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b,c,d,e\n", "a,b,c,d\n1,2,3,4,5\n"})
    void tooManyColumnsAreRefused(String csv) {
        assertThat(fault(csv.getBytes(StandardCharsets.UTF_8), SMALL).code()).isEqualTo("table.columns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcdef\n", "a\n123456\n"})
    void aCellThatIsTooLongIsRefused(String csv) {
        assertThat(fault(csv.getBytes(StandardCharsets.UTF_8), SMALL).code()).isEqualTo("table.cell-length");
    }

    @Test
    void aFaultHoldsNothingOfTheFile() {
        var fault = fault("姓名\n\"王秀英\"甲\n");

        assertThat(fault).hasMessage("table.quotes in row 2").hasNoCause();
        assertThat(fault.zh() + fault.en()).doesNotContain("王秀英");
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(second);
        return bytes.toByteArray();
    }
}
