package cn.songhe.kernel.table;

import static cn.songhe.kernel.table.TableFixtures.fault;
import static cn.songhe.kernel.table.TableFixtures.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxInspectionTest {

    private static final TableLimits SMALL = new TableLimits(100, 100, 100, 20_000, 100_000, 5);

    private static final byte[] GOOD = XlsxFile.written(sheet -> {
        sheet.value(0, 0, "姓名");
        sheet.value(1, 0, "王秀英");
    });

    @Test
    void aFileThatEndsTooEarlyIsRefused() {
        for (int length : new int[] {4, 100, GOOD.length / 2, GOOD.length - 1}) {
            assertThat(fault(Arrays.copyOf(GOOD, length)).code()).isEqualTo("table.broken");
        }
    }

    @Test
    void aDamagedPartIsRefusedByItsChecksum() {
        int damagedOnes = 0;
        for (int position = 60; position < GOOD.length; position += 40) {
            var damaged = GOOD.clone();
            damaged[position] ^= 0x55;
            var fault = fault(damaged);
            damagedOnes += fault != null && fault.code().equals("table.broken") ? 1 : 0;
        }
        assertThat(damagedOnes).isGreaterThan(10);
    }

    @Test
    void anArchiveOfOtherThingsIsRefused() {
        var archive =
                XlsxFile.ofRows("").with("[Content_Types].xml", "<Types/>").with("xl/workbook.xml", "<other/>");

        assertThat(fault(archive.bytes()).code()).isEqualTo("table.broken");
    }

    @Test
    void anEmptySheetHasNoHeader() {
        assertThat(fault(XlsxFile.ofRows("").bytes()).code()).isEqualTo("table.no-header");
    }

    @Test
    void aFileThatUnpacksToTooMuchIsRefused() {
        var bomb = XlsxFile.ofRows("<row r='1'/>" + " ".repeat(200_000)).bytes();

        assertThat(bomb).hasSizeLessThan(5_000);
        assertThat(fault(bomb, SMALL).code()).isEqualTo("table.size");
    }

    @Test
    void aPartThatIsNotReadCountsToo() {
        var bomb = XlsxFile.ofRows("<row r='1'/>").with("xl/media/a.png", "0".repeat(200_000));

        assertThat(fault(bomb.bytes(), SMALL).code()).isEqualTo("table.size");
    }

    @Test
    void aFileThatIsTooLargeAsItIsSentIsRefused() {
        var limits = new TableLimits(100, 100, 100, 500, 1_000_000, 1_000);

        assertThat(fault(GOOD, limits).code()).isEqualTo("table.size");
    }

    @Test
    void tooManySharedStringsAreRefused() {
        var file = XlsxFile.ofRows("<row r='1'/>").withSharedStrings("<si/>".repeat(6));

        assertThat(fault(file.bytes(), SMALL).code()).isEqualTo("table.size");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r='ZZZZZZ1'><v>1</v></c>",
                "<c t='s'><v>2000000000</v></c>",
                "<c t='s'><v>0</v></c>",
                "<c t='s'><v>x</v></c>",
                "<c r='1'><v>1</v></c>",
                "<c t='unknown'><v>1</v></c>",
                "<c><v>1</v>"
            })
    void mischiefInACellIsRefused(String cell) {
        assertThat(fault(XlsxFile.ofRows("<row r='1'>" + cell + "</row>").bytes())
                        .code())
                .isEqualTo("table.broken");
    }

    @Test
    void moreCellsThanASheetHasColumnsAreRefused() {
        var file = XlsxFile.ofRows("<row r='1'>" + "<c/>".repeat(16_385) + "</row>");

        assertThat(fault(file.bytes()).code()).isEqualTo("table.broken");
    }

    @Test
    void theOrderOfCalculationMayHoldManyCells() {
        var file = XlsxFile.ofRows("<row r='1'><c><v>1</v></c></row>")
                .with("xl/calcChain.xml", "<calcChain>" + "<c r='A1' i='1'/>".repeat(20_000) + "</calcChain>");

        assertThat(rows(file.bytes())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c t='inlineStr'><is><t>%s</t></is></c>", "<c><f>%s</f></c>"})
    void aTextLongerThanASheetCanHoldIsRefused(String cell) {
        var file = XlsxFile.ofRows("<row r='1'>" + cell.formatted("长".repeat(70_000)) + "</row>");

        assertThat(fault(file.bytes()).code()).isEqualTo("table.broken");
    }

    @Test
    void entitiesAreNotExpanded() {
        var sheet = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><worksheet><sheetData><row r='1'>"
                + "<c t='inlineStr'><is><t>&b;</t></is></c></row></sheetData></worksheet>";
        var file = XlsxFile.ofRows("").with("xl/worksheets/a.xml", sheet);

        assertThat(fault(file.bytes()).code()).isEqualTo("table.broken");
    }

    @Test
    void aSheetUnderAnyNameIsLookedThrough() {
        var file = XlsxFile.ofRows("")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='a' Target='a.bin'/></Relationships>")
                .with("xl/a.bin", "<worksheet><sheetData><row r='1'><c r='ZZZZZZ1'/></row></sheetData></worksheet>");

        assertThat(fault(file.bytes()).code()).isEqualTo("table.broken");
    }

    @Test
    void partsThatAreNotReadMayBeAnything() {
        var file = XlsxFile.ofRows("<row r='1'><c><v>1</v></c></row><row r='2'><c><v>2</v></c></row>")
                .with("xl/drawings/a.vml", "<xml><br></xml>")
                .with("xl/media/a.png", "\u0089PNG")
                .with("xl/empty", "");

        assertThat(rows(file.bytes())).hasSize(1);
    }
}
