package cn.songhe.kernel.table;

import static cn.songhe.kernel.table.TableFixtures.cells;
import static cn.songhe.kernel.table.TableFixtures.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxReadingTest {

    private static final String HEADER = "<row r='1'><c r='A1' t='inlineStr'><is><t>值</t></is></c></row>";

    @Test
    void aLongNumberThatIsTextStaysWhole() {
        var file = XlsxFile.written(sheet -> {
            sheet.value(0, 0, "身份证号码");
            sheet.value(1, 0, "140102193001010036");
            sheet.value(2, 0, "007");
        });

        assertThat(cells(file)).containsExactly(List.of("140102193001010036"), List.of("007"));
    }

    @Test
    void datesAreGivenAsIsoDates() {
        var file = XlsxFile.written(sheet -> {
            sheet.value(0, 0, "出生日期");
            sheet.value(1, 0, LocalDate.of(1936, 2, 29));
            sheet.style(1, 0).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.value(2, 0, LocalDateTime.of(2026, 1, 31, 8, 30));
            sheet.style(2, 0).format("yyyy/m/d h:mm").set();
            sheet.value(3, 0, 0.354166666666667);
            sheet.style(3, 0).format("h:mm").set();
        });

        assertThat(cells(file)).containsExactly(List.of("1936-02-29"), List.of("2026-01-31T08:30"), List.of("08:30"));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100",
        "100.0, 100",
        "1.40102193001010032E17, 140102193001010032",
        "140102193001010036, 140102193001010036",
        "1.5E-3, 0.0015",
        "0.30000000000000004, 0.3",
        "-12.50, -12.5",
        "0, 0",
        "0.0, 0",
        "1E999999999, 1E999999999",
        "1E-999999999, 1E-999999999"
    })
    void numbersAreGivenAsPlainText(String stored, String text) {
        assertThat(value("<c><v>" + stored + "</v></c>")).isEqualTo(text);
    }

    @Test
    void whatIsNotTextIsGivenAsItIsShown() {
        assertThat(value("<c t='b'><v>1</v></c>")).isEqualTo("TRUE");
        assertThat(value("<c t='e'><v>#N/A</v></c>")).isEqualTo("#N/A");
        assertThat(value("<c><v>not a number</v></c>")).isEqualTo("not a number");
    }

    @Test
    void aFormulaIsGivenAsWhatItCameTo() {
        assertThat(value("<c><f>1+1</f><v>2</v></c>")).isEqualTo("2");
        assertThat(value("<c t='str'><f>A1</f><v>甲</v></c>")).isEqualTo("甲");
    }

    @Test
    void charactersThatAreEscapedInTheSheetAreRead() {
        assertThat(value("<c t='inlineStr'><is><t>一_x000D_\n二 _x005F_x0041_</t></is></c>"))
                .isEqualTo("一\r\n二 _x0041_");
    }

    @Test
    void sharedStringsAreReadWithoutTheirPronunciation() {
        var file = XlsxFile.ofRows(
                        "<row r='1'><c r='A1' t='s'><v>1</v></c></row><row r='2'><c r='A2' t='s'><v>0</v></c></row>")
                .withSharedStrings("<si><r><t>王</t></r><r><t>秀英</t></r><rPh><t>wang</t></rPh></si><si><t>姓名</t></si>");

        assertThat(rows(file.bytes()).get(0).get("姓名")).isEqualTo("王秀英");
    }

    @Test
    void blankRowsAndGapsKeepTheNumberingOfTheSheet() {
        var file = XlsxFile.written(sheet -> {
            sheet.value(0, 0, "姓名");
            sheet.value(0, 2, "备注");
            sheet.value(4, 2, "甲");
            sheet.value(5, 0, " ");
            sheet.value(7, 0, "乙");
        });

        assertThat(rows(file)).extracting(Row::number).containsExactly(5, 8);
        assertThat(rows(file).get(0).cells()).containsExactly("", "", "甲");
    }

    @Test
    void rowsThatTheFileDoesNotNumberAreCounted() {
        var row = "<row><c t='inlineStr'><is><t>甲</t></is></c></row>";

        assertThat(rows(XlsxFile.ofRows(row + row + row).bytes()))
                .extracting(Row::number)
                .containsExactly(2, 3);
    }

    @Test
    void aHiddenSheetIsPassedOver() {
        var file = XlsxFile.ofHiddenAndVisibleRows(
                "<row r='1'><c r='A1'><v>1</v></c></row>", "<row r='1'><c r='A1'><v>2</v></c></row>");

        try (var table = TableFixtures.open(file.bytes())) {
            assertThat(table.columns()).containsExactly("2");
        }
    }

    private static String value(String cell) {
        var file = XlsxFile.ofRows(HEADER + "<row r='2'>" + cell + "</row>");
        return rows(file.bytes()).get(0).get("值");
    }
}
