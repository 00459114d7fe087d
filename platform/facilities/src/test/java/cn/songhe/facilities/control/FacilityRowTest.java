package cn.songhe.facilities.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.songhe.kernel.fact.Statement;
import cn.songhe.kernel.imports.AttributeColumns;
import cn.songhe.kernel.imports.Cells;
import cn.songhe.kernel.imports.CellsOf;
import cn.songhe.kernel.imports.Refusal;
import cn.songhe.kernel.tenant.Divisions;
import cn.songhe.spi.Subject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacilityRowTest {

    private static final AttributeColumns NONE =
            AttributeColumns.after(FacilityRow.COLUMNS, List.of(), Subject.FACILITY);

    private final Map<String, String> row = new HashMap<>(Map.of(
            "name", "坞城社区食堂",
            "kind", "社区食堂",
            "grade_scheme", "taiyuan-community",
            "grade", "AA",
            "graded_on", "2022-05-31"));

    @Test
    void aGradeIsStatedWithItsSchemeFromTheDayOfAssessment() {
        assertThat(FacilityRow.read(cells(), NONE).statements())
                .contains(new Statement("GRADE", "taiyuan-community:AA", LocalDate.of(2022, 5, 31), null, "import"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A:A", "ABCDEFGHIJKLMNOPQRSTU"})
    void aGradeThatCannotBeStatedIsRefusedOnItsCell(String grade) {
        row.put("grade", grade);

        assertRefused("grade", "grade");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Taiyuan", "太原社区", "mz/t", "a:b", "a b"})
    void aSchemeThatCannotBeStatedIsRefusedOnItsCell(String scheme) {
        row.put("grade_scheme", scheme);

        assertRefused("grade_scheme", "grade");
    }

    @Test
    void bothAreRefusedIfNeitherCanBeStated() {
        row.put("grade_scheme", "Taiyuan");
        row.put("grade", "A:A");
        var cells = cells();
        FacilityRow.read(cells, NONE);

        assertThat(cells.refusals()).extracting(Refusal::column).containsExactly("grade_scheme", "grade");
    }

    @Test
    void aGradeWithoutItsSchemeIsRefused() {
        row.remove("grade_scheme");

        assertRefused("grade", "cell.empty");
    }

    @Test
    void aNegativeInvestmentIsRefused() {
        row.put("investment", "-1234.50");

        assertRefused("investment", "money");
    }

    @Test
    void anInvestmentIsStatedInFen() {
        row.put("investment", "1,234.50");

        assertThat(FacilityRow.read(cells(), NONE).statements())
                .filteredOn(said -> said.kind().equals("INVESTMENT"))
                .extracting(Statement::value)
                .containsExactly("123450");
    }

    private void assertRefused(String column, String code) {
        var cells = cells();
        var statements = FacilityRow.read(cells, NONE).statements();

        assertThat(cells.refusals()).extracting(Refusal::column, Refusal::code).containsExactly(tuple(column, code));
        assertThat(statements)
                .extracting(Statement::kind)
                .doesNotContain(column.equals("investment") ? "INVESTMENT" : "GRADE");
    }

    private Cells cells() {
        return CellsOf.row(row, LocalDate.of(2026, 1, 15), new Divisions(List.of()));
    }
}
