package cn.songhe.kernel.imports;

import static cn.songhe.kernel.imports.CellsFixture.TODAY;
import static cn.songhe.kernel.imports.CellsFixture.cell;
import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.kernel.identifier.CitizenId;
import cn.songhe.spi.Area;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Money;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-05-31",
                "2022/5/31",
                "2022/05/31",
                "2022.5.31",
                "20220531",
                "2022年5月31日",
                "2022年05月31日",
                " 2022-05-31 "
            })
    void aDateIsReadInEachOfItsForms(String content) {
        assertThat(cell(content).date("it")).isEqualTo(LocalDate.of(2022, 5, 31));
    }

    @Test
    void the29thOfFebruaryIsReadInALeapYearOnly() {
        assertThat(cell("2024-02-29").date("it")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(cell("2023-02-29").date("it")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1880-01-01", "2200-12-31"})
    void theFirstAndTheLastYearInQuestionAreRead(String content) {
        assertThat(cell(content).date("it")).isEqualTo(LocalDate.parse(content));
    }

    @Test
    void aDateThatHasComeIsRead() {
        assertThat(cell(TODAY.toString()).pastDate("it")).isEqualTo(TODAY);
    }

    @Test
    void aDateToComeIsReadWhereItMayBe() {
        assertThat(cell("2031-12-31").date("it")).isEqualTo(LocalDate.of(2031, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"140105", "140105001", " 140105 "})
    void aDivisionOnTheRegisterIsRead(String content) {
        assertThat(cell(content).division("it")).isEqualTo(DivisionCode.of(content.strip()));
    }

    @ParameterizedTest
    @CsvSource({"312, 31200", "312.5, 31250", "312.55, 31255", "312.550, 31255", "0, 0"})
    void anAreaIsReadToTheHundredth(String content, long hundredths) {
        assertThat(cell(content).area("it")).isEqualTo(new Area(hundredths));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234 | 123400",
                "1,234.5 | 123450",
                "1,234,567.89 | 123456789",
                "0.01 | 1",
                "0 | 0",
                "1234567.8 | 123456780"
            })
    void yuanAreReadWithAndWithoutSeparators(String content, long fen) {
        assertThat(cell(content).yuan("it")).isEqualTo(Money.ofFen(fen));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void aNumberWithinItsBoundsIsRead(int number) {
        assertThat(cell(String.valueOf(number)).number("it", 0, 4)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"是", "yes", "Yes", "TRUE", "1"})
    void theseWordsSayYes(String content) {
        assertThat(cell(content).yes("it")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"否", "no", "No", "FALSE", "0"})
    void theseWordsSayNo(String content) {
        var cells = cell(content);

        assertThat(cells.yes("it")).isFalse();
        assertThat(cells.refusals()).isEmpty();
    }

    @Test
    void aWordIsReadWhateverItsCase() {
        var words = Map.of("canteen", 1, "社区食堂", 1);

        assertThat(cell("Canteen").oneOf("it", words)).isEqualTo(1);
        assertThat(cell("社区食堂").oneOf("it", words)).isEqualTo(1);
    }

    @Test
    void anIdentityNumberIsReadAsTyped() {
        var id = CitizenId.compose("140105", LocalDate.of(1949, 12, 31), 2);

        assertThat(cell(" " + id.value().toLowerCase(java.util.Locale.ROOT) + " ")
                        .citizenId("it"))
                .isEqualTo(id);
    }
}
