package cn.songhe.kernel.table;

import static cn.songhe.kernel.table.TableFixtures.GB18030;
import static cn.songhe.kernel.table.TableFixtures.open;
import static cn.songhe.kernel.table.TableFixtures.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {

    private static final String ELDERS = "姓名,身份证号码\n王秀英,11010519491231002X\n";

    @Test
    void aFileOfExcelForChinaIsReadAsGb18030() {
        var row = rows(ELDERS.getBytes(GB18030)).get(0);

        assertThat(row.get("姓名")).isEqualTo("王秀英");
    }

    @Test
    void aRareCharacterOfFourBytesIsRead() {
        assertThat(rows("姓名\n王\uD842\uDFB7龘\n".getBytes(GB18030)).get(0).get("姓名"))
                .isEqualTo("王\uD842\uDFB7龘");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void aFileInUtf8IsReadWithAndWithoutAByteOrderMark(String mark) {
        try (var table = open(mark + ELDERS)) {
            assertThat(table.columns()).containsExactly("姓名", "身份证号码");
            assertThat(table.iterator().next().get("姓名")).isEqualTo("王秀英");
        }
    }

    @Test
    void aQuotedNameAfterAByteOrderMarkIsUnquoted() {
        assertThat(open("\uFEFF\"姓名\",备注\n").columns()).containsExactly("姓名", "备注");
    }

    @Test
    void aQuotedCellMayHoldLineBreaksQuotesAndCommas() {
        var rows = rows("姓名,地址\r\n王秀英,\"一单元\n\"\"甲\"\"座,2号\"\r\n李国强,乙座\r\n");

        assertThat(rows.get(0).get("地址")).isEqualTo("一单元\n\"甲\"座,2号");
        assertThat(rows.get(1).number())
                .as("a row is a row, however many lines it takes")
                .isEqualTo(3);
    }

    @Test
    void blankRowsAreLeftOutButCounted() {
        var rows = rows("姓名,备注\n甲,\n\n , \u3000\n乙,\n\n");

        assertThat(rows).extracting(Row::number).containsExactly(2, 5);
    }

    @Test
    void namesOfColumnsAreStrippedAndOtherwiseLeftToTheCaller() {
        assertThat(open(" 姓名\u00a0,,姓名, , \n").columns()).containsExactly("姓名", "", "姓名");
    }

    @Test
    void ofTwoColumnsOfOneNameTheFirstIsGiven() {
        assertThat(rows("姓名,姓名\n甲,乙\n").get(0).get("姓名")).isEqualTo("甲");
    }

    @Test
    void aCellIsGivenAsItStands() {
        assertThat(rows("编号,备注\n007, 甲 \n").get(0).cells()).containsExactly("007", " 甲 ");
    }

    @Test
    void aShortRowIsFilledUp() {
        var row = rows("姓名,备注\n甲\n").get(0);

        assertThat(row.get("备注")).isEmpty();
        assertThat(row.hasSurplusCells()).isFalse();
    }

    @Test
    void aRowBeyondTheLastColumnSaysSo() {
        var row = rows("姓名,备注\n甲,乙,丙\n").get(0);

        assertThat(row.hasSurplusCells()).isTrue();
        assertThat(row.cells()).containsExactly("甲", "乙", "丙");
    }

    @Test
    void blankCellsBeyondTheLastColumnDoNotCount() {
        assertThat(rows("姓名,备注,,\n甲,乙,, \n").get(0).hasSurplusCells()).isFalse();
    }

    @Test
    void anUnknownColumnCannotBeAskedFor() {
        var row = rows("姓名\n甲\n").get(0);

        assertThatThrownBy(() -> row.get("年龄")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTableWithoutRowsIsRead() {
        assertThat(rows("姓名")).isEmpty();
    }

    @Test
    void aRowDoesNotShowItsCells() {
        assertThat(rows(ELDERS).get(0)).hasToString("row 2");
    }

    @Test
    void rowsAreGivenOnce() {
        var table = open(ELDERS);
        table.iterator();

        assertThatThrownBy(table::iterator).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aCharacterCutByTheEndOfTheWindowDoesNotMisleadTheEncoding() {
        for (int shift = 0; shift < 4; shift++) {
            var name = "x".repeat(shift) + "松鹤";
            var csv = "姓名\n" + (name + "\n").repeat(20_000);

            assertThat(rows(csv.getBytes(StandardCharsets.UTF_8)).get(19_999).get("姓名"))
                    .isEqualTo(name);
            assertThat(rows(csv.getBytes(GB18030)).get(19_999).get("姓名")).isEqualTo(name);
        }
    }
}
