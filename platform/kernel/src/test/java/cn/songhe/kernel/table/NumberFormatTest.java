package cn.songhe.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yyyy-mm-dd | DATE",
                "yyyy\"年\"m\"月\"d\"日\" | DATE",
                "[$-804]yyyy\\-mm\\-dd;@ | DATE",
                "[DBNum1][$-804]m\"月\" | DATE",
                "mmm | DATE",
                "yyyy/m/d h:mm | DATE",
                "h:mm | TIME",
                "[h]:mm:ss | TIME",
                "mm:ss.0 | TIME",
                "上午/下午h\"时\"mm\"分\" | TIME",
                "General | NUMBER",
                "0.00_);[Red]\\(0.00\\) | NUMBER",
                "#,##0\"day\" | NUMBER",
                "[DBNum2][$-804]General | NUMBER",
                "0\\d | NUMBER",
                "[Red]0.00 | NUMBER",
                "@ | NUMBER",
                "¥#,##0.00;-¥#,##0.00 | NUMBER"
            })
    void aFormatIsUnderstoodByItsSymbols(String text, NumberFormat meaning) {
        assertThat(NumberFormat.of(164, text)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "0, NUMBER",
        "4, NUMBER",
        "14, DATE",
        "31, DATE",
        "57, DATE",
        "20, TIME",
        "32, TIME",
        "49, NUMBER",
        ", NUMBER"
    })
    void aFormatWithoutTextIsUnderstoodByItsNumber(Integer id, NumberFormat meaning) {
        assertThat(NumberFormat.of(id, null)).isEqualTo(meaning);
    }
}
