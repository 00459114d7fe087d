package cn.songhe.kernel.imports;

import static cn.songhe.kernel.imports.CellsFixture.cell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedCellsTest {

    private static final Function<Cells, Object> DATE = cells -> cells.date("it");
    private static final Function<Cells, Object> PAST_DATE = cells -> cells.pastDate("it");
    private static final Function<Cells, Object> DIVISION = cells -> cells.division("it");
    private static final Function<Cells, Object> AREA = cells -> cells.area("it");
    private static final Function<Cells, Object> YUAN = cells -> cells.yuan("it");
    private static final Function<Cells, Object> NUMBER = cells -> cells.number("it", 0, 4);
    private static final Function<Cells, Object> YES = cells -> cells.yes("it") ? "yes" : null;
    private static final Function<Cells, Object> WORD = cells -> cells.oneOf("it", Map.of("canteen", 1));
    private static final Function<Cells, Object> CITIZEN = cells -> cells.citizenId("it");
    private static final Function<Cells, Object> CREDIT_CODE = cells -> cells.creditCode("it");

    @ParameterizedTest
    @MethodSource("refused")
    void aRefusalNamesRowColumnAndCodeInBothLanguagesAndNeverRepeatsTheCell(
            Function<Cells, Object> reader, String content, String code) {
        var cells = cell(content);

        assertThat(reader.apply(cells)).isNull();
        assertThat(cells.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.row()).isEqualTo(7);
            assertThat(refusal.column()).isEqualTo("it");
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.text().zh()).matches(".*\\p{IsHan}.*").doesNotContain(content);
            assertThat(refusal.text().en()).isNotBlank().doesNotContain(content);
        });
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                argumentSet("30 February", DATE, "2022-02-30", "date"),
                argumentSet("30 February in digits", DATE, "20220230", "date"),
                argumentSet("month 13", DATE, "2022-13-01", "date"),
                argumentSet("a date in another order", DATE, "31.05.2022", "date"),
                argumentSet("a year and a month", DATE, "2022-07", "date"),
                argumentSet("the serial number of a spreadsheet", DATE, "44712", "date"),
                argumentSet("a date with two separators", DATE, "2022-05/31", "date"),
                argumentSet("a date half in words", DATE, "2022年05-31", "date"),
                argumentSet("a date with something after it", DATE, "2022-05-31--", "date"),
                argumentSet("a date with its time", DATE, "2022-05-31T08:00", "date"),
                argumentSet("a date with a sign", DATE, "2022/+5/31", "date"),
                argumentSet("digits of another script", DATE, "２０２２0531", "date"),
                argumentSet("the year before the first in question", DATE, "1879-12-31", "date"),
                argumentSet("the year after the last in question", DATE, "2201-01-01", "date"),
                argumentSet("words for a date", DATE, "去年春天王秀英说的", "date"),
                argumentSet("30 February for a past date", PAST_DATE, "2022年2月30日", "date"),
                argumentSet("tomorrow", PAST_DATE, "2026-01-16", "date.future"),
                argumentSet("a division of another city", DIVISION, "210102", "division"),
                argumentSet("a division by its name", DIVISION, "小店区", "division"),
                argumentSet("a community", DIVISION, "140105001001", "division"),
                argumentSet("an area with three decimals", AREA, "312.555", "area"),
                argumentSet("a negative area", AREA, "-31", "area"),
                argumentSet("an area with its unit", AREA, "312㎡", "area"),
                argumentSet("an area with an exponent", AREA, "3E2", "area"),
                argumentSet("an area with a plus sign", AREA, "+31", "area"),
                argumentSet("an area without its whole part", AREA, ".5", "area"),
                argumentSet("an area beyond all areas", AREA, "99999999999999999999", "area"),
                argumentSet("a negative amount", YUAN, "-1234", "money"),
                argumentSet("an amount with a plus sign", YUAN, "+1234", "money"),
                argumentSet("an amount with an exponent", YUAN, "1E4", "money"),
                argumentSet("separators in the wrong places", YUAN, "12,34.5", "money"),
                argumentSet("separators in some places only", YUAN, "1234,567", "money"),
                argumentSet("separators in the decimals", YUAN, "1.2,3", "money"),
                argumentSet("an amount without decimals after its point", YUAN, "12.", "money"),
                argumentSet("a tenth of a fen", YUAN, "12.345", "money"),
                argumentSet("an amount with its unit", YUAN, "1234元", "money"),
                argumentSet("an amount beyond all amounts", YUAN, "99999999999999999999", "money"),
                argumentSet("a number below its bounds", NUMBER, "-1", "number"),
                argumentSet("a number above its bounds", NUMBER, "5", "number"),
                argumentSet("a fraction", NUMBER, "2.5", "number"),
                argumentSet("neither yes nor no", YES, "也许", "yes-no"),
                argumentSet("an unknown word", WORD, "王秀英食堂", "choice"),
                argumentSet("too short an identity number", CITIZEN, "14010519491231", "identity.length"),
                argumentSet("a wrong check character", CITIZEN, "140105194912310021", "identity.check-character"),
                argumentSet("too short a credit code", CREDIT_CODE, "91140100MA0", "credit-code.length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void anEmptyCellIsNothingAndNoRefusal(String content) {
        var cells = cell(content);

        assertThat(Stream.of(DATE, PAST_DATE, DIVISION, AREA, YUAN, NUMBER, YES, WORD, CITIZEN, CREDIT_CODE)
                        .map(reader -> reader.apply(cells)))
                .containsOnlyNulls();
        assertThat(cells.refusals()).isEmpty();
    }

    @Test
    void aColumnThatIsNotInTheFileIsAnEmptyCell() {
        var cells = cell(null);

        assertThat(cells.text("it")).isNull();
        assertThat(cells.date("it")).isNull();
        assertThat(cells.refusals()).isEmpty();
    }

    @Test
    void onePassFindsEverythingThatIsWrong() {
        var cells = cell("?");
        cells.date("it");
        cells.area("it");
        cells.refuse(null, "row.surplus-cells", "多了。", "Surplus.");

        assertThat(cells.refusals()).extracting(Refusal::code).containsExactly("date", "area", "row.surplus-cells");
    }
}
