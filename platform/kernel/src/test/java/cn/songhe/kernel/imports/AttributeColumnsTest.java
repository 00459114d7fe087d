package cn.songhe.kernel.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.songhe.kernel.fact.Statement;
import cn.songhe.kernel.tenant.Divisions;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.AttributeType;
import cn.songhe.spi.Citation;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeColumnsTest {

    private static final LocalDate BIRTH = LocalDate.of(1940, 3, 1);

    private static final List<Column> FIXED = List.of(Column.required("name", "姓名", "Name", "姓名", "name"));

    private static final List<Attribute<?>> ATTRIBUTES = List.of(
            attribute("monthly-income", "月收入", new AttributeType.Amount(), Subject.ELDER),
            attribute("alone", "独自居住", new AttributeType.YesNo(), Subject.ELDER),
            attribute("children", "子女数", new AttributeType.WholeNumber(0, 20), Subject.ELDER),
            attribute("retired", "退休日期", new AttributeType.Day(), Subject.ELDER),
            attribute("choice", "选择", new AttributeType.Choice(options()), Subject.ELDER),
            attribute("name", "曾用名次数", new AttributeType.WholeNumber(0, 9), Subject.ELDER),
            attribute("kitchen", "厨房", new AttributeType.YesNo(), Subject.FACILITY));

    private static final AttributeColumns COLUMNS = AttributeColumns.after(FIXED, ATTRIBUTES, Subject.ELDER);

    @Test
    void everyAttributeOfTheSubjectHasAColumnForItsValueAndOneForItsFirstDay() {
        assertThat(COLUMNS.columns())
                .extracting(Column::key, c -> c.title().zh(), Column::required)
                .startsWith(
                        tuple("name", "姓名", true),
                        tuple("monthly-income", "月收入", false),
                        tuple("monthly-income_from", "月收入起始", false),
                        tuple("alone", "独自居住", false))
                .hasSize(13)
                .doesNotContain(tuple("kitchen", "厨房", false));
    }

    @Test
    void anAttributeNamedLikeAColumnThatIsAlwaysThereStandsBesideIt() {
        assertThat(COLUMNS.columns())
                .extracting(Column::key)
                .doesNotHaveDuplicates()
                .contains("name", "city.name");
    }

    @ParameterizedTest
    @CsvSource({
        "monthly-income, 1500.50, 150050",
        "alone, 是, true",
        "alone, no, false",
        "children, 03, 3",
        "retired, 2001年3月1日, 2001-03-01",
        "choice, 现金, cash",
        "choice, meal, meal"
    })
    void aValueIsKeptAsItsTypeWritesItAndHoldsSinceBirth(String column, String cell, String kept) {
        var cells = cells(Map.of(column, cell));

        assertThat(COLUMNS.read(cells, BIRTH))
                .containsExactly(new Statement("ATTRIBUTE:" + column, kept, BIRTH, null, "import"));
        assertThat(cells.refusals()).isEmpty();
    }

    @Test
    void aFirstDayOfItsOwnCounts() {
        var cells = cells(Map.of("alone", "是", "alone_from", "2022-05-01"));

        assertThat(COLUMNS.read(cells, BIRTH)).extracting(Statement::from).containsExactly(LocalDate.of(2022, 5, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "monthly-income, much, money",
        "alone, perhaps, yes-no",
        "children, 21, number",
        "children, many, number",
        "retired, 2001-02-30, date",
        "choice, both, choice"
    })
    void aValueThatTheTypeDoesNotHaveIsRefusedInItsColumn(String column, String cell, String code) {
        var cells = cells(Map.of(column, cell));

        assertThat(COLUMNS.read(cells, BIRTH)).isEmpty();
        assertThat(cells.refusals()).extracting(Refusal::column, Refusal::code).containsExactly(tuple(column, code));
    }

    @Test
    void aFirstDayWithoutAValueIsRefused() {
        var cells = cells(Map.of("alone_from", "2022-05-01"));

        assertThat(COLUMNS.read(cells, BIRTH)).isEmpty();
        assertThat(cells.refusals())
                .extracting(Refusal::column, Refusal::code)
                .containsExactly(tuple("alone", "cell.empty"));
    }

    @Test
    void emptyCellsSayNothing() {
        assertThat(COLUMNS.read(cells(Map.of()), BIRTH)).isEmpty();
    }

    private static Cells cells(Map<String, String> values) {
        return new Cells(2, values, CellsFixture.TODAY, new Divisions(List.of()));
    }

    private static Map<String, Text> options() {
        var options = new LinkedHashMap<String, Text>();
        options.put("cash", Text.of("现金", "Cash"));
        options.put("meal", Text.of("助餐", "Meals"));
        return options;
    }

    private static <T> Attribute<T> attribute(String name, String label, AttributeType<T> type, Subject<?> subject) {
        return new Attribute<>(name, subject, type, Text.of(label, name), new Citation("doc", "1"));
    }
}
