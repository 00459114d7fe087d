package cn.songhe.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.songhe.spi.Bands;
import cn.songhe.spi.Instalments;
import cn.songhe.spi.Money;
import cn.songhe.spi.Rate;
import cn.songhe.spi.Table;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapedValueTest {

    @Test
    void bandsTablesRatesAndInstalmentsAreReadExactly() {
        assertThat(value("fen-bands", "{80: 5000, 90: 10000}"))
                .isEqualTo(new Bands<>(
                        List.of(new Bands.Band<>(80, Money.ofFen(5_000)), new Bands.Band<>(90, Money.ofFen(10_000)))));
        assertThat(value("count-table", "{light: 600, severe: {urban: 1800}}"))
                .isEqualTo(new Table<>(
                        null,
                        Map.of(
                                "light",
                                Table.cell(600L),
                                "severe",
                                new Table<>(null, Map.of("urban", Table.cell(1_800L))))));
        assertThat(value("rate", "0.35")).isEqualTo(Rate.of("0.35"));
        assertThat(value("rate", "2")).isEqualTo(Rate.of("2"));
        assertThat(value("instalments", "[40, 30, 30]")).isEqualTo(new Instalments(List.of(40L, 30L, 30L)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "fen-bands | {90: 1, 80: 2}",
                "fen-bands | {old: 1}",
                "fen-bands | {80: -1}",
                "fen-bands | {80: 1.5}",
                "fen-bands | {}",
                "fen-bands | 5",
                "count-bands | {80: [1]}",
                "fen-table | {}",
                "fen-table | {a: {}}",
                "fen-table | {a: -1}",
                "fen-table | {a: null}",
                "rate | -0.1",
                "rate | 0.1234567",
                "rate | '0.5'",
                "instalments | []",
                "instalments | [0, 1]",
                "instalments | 40",
                "months | -1",
                "minutes | 1.5",
                "fen/person-year | 0.5"
            })
    void whatIsNotOfItsShapeIsAFault(String unit, String value) {
        assertThat(catchThrowableOfType(InvalidPlugin.class, () -> value(unit, value))
                        .problems())
                .singleElement()
                .satisfies(p -> assertThat(p.where()).startsWith("parameters/a.yaml: parameters[0].values[0].value"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "fen-bands | {80: 5000, 90: 10000} | 80起50.00元、90起100.00元 | from 80: CNY 50.00, from 90: CNY 100.00",
                "count-bands | {80: 5} | 80起5 | from 80: 5",
                "fen-table | {poor: {light: 100, severe: 200}} | poor（light 1.00元、severe 2.00元） | poor (light CNY 1.00, severe CNY 2.00)",
                "fen-table | 300 | 3.00元 | CNY 3.00",
                "instalments | [40, 30, 30] | 40 : 30 : 30 | 40 : 30 : 30",
                "rate | 1.50 | 1.5 | 1.5",
                "months | 36 | 36个月 | 36 months",
                "minutes | 60 | 60分钟 | 60 minutes",
                "fen/person-year | 100 | 1.00元/人·年 | CNY 1.00 per person and year",
                "fen/person | 100 | 1.00元/人 | CNY 1.00 per person",
                "fen/household | 100 | 1.00元/户 | CNY 1.00 per household",
                "fen/bed | 100 | 1.00元/张床位 | CNY 1.00 per bed",
                "fen/hour | 100 | 1.00元/小时 | CNY 1.00 per hour",
                "fen/time | 100 | 1.00元/次 | CNY 1.00 each time",
                "fen/month | 100 | 1.00元/月 | CNY 1.00 per month"
            })
    void everyValueCanBeReadInBothLanguages(String unit, String value, String zh, String en) {
        var parameter = book(unit, "", value).find("a").orElseThrow();
        assertThat(shown(parameter)).isEqualTo(Text.of(zh, en));
    }

    private static <T> Text shown(Parameter<T> parameter) {
        return ValueText.of(parameter.unit(), parameter.values().get(0).value().orElseThrow());
    }

    @ParameterizedTest(name = "{0} {1} in place of {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "raise | {80: 50, 90: 100} | {80: 50, 90: 100} | ",
                "raise | {80: 51, 90: 100} | {80: 50, 90: 100} | ",
                "raise | {80: 60, 90: 99} | {80: 50, 90: 100} | override.below-standard",
                "raise | {80: 60} | {80: 50, 90: 100} | override.other-shape",
                "raise | {70: 60, 90: 100} | {80: 50, 90: 100} | override.other-shape",
                "lower | {80: 49, 90: 100} | {80: 50, 90: 100} | ",
                "lower | {80: 49, 90: 101} | {80: 50, 90: 100} | override.above-standard"
            })
    void bandsAreRaisedAndLoweredCellByCell(String rule, String value, String own, String code) {
        assertThat(refusal(book("fen-bands", rule, own), value)).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} {1} in place of {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "raise | {a: {x: 1, y: 2}, b: 3} | {a: {x: 1, y: 2}, b: 3} | ",
                "raise | {b: 4, a: {y: 2, x: 1}} | {a: {x: 1, y: 2}, b: 3} | ",
                "raise | {a: {x: 0, y: 2}, b: 3} | {a: {x: 1, y: 2}, b: 3} | override.below-standard",
                "raise | {a: {x: 1}, b: 3} | {a: {x: 1, y: 2}, b: 3} | override.other-shape",
                "raise | {a: 1, b: 3} | {a: {x: 1, y: 2}, b: 3} | override.other-shape",
                "raise | 9 | {a: 1} | override.other-shape",
                "lower | {a: {x: 2, y: 2}, b: 3} | {a: {x: 1, y: 2}, b: 3} | override.above-standard",
                "any | {c: 9} | {a: {x: 1, y: 2}, b: 3} | "
            })
    void tablesAreRaisedAndLoweredCellByCell(String rule, String value, String own, String code) {
        assertThat(refusal(book("fen-table", rule, own), value)).isEqualTo(code);
    }

    @Test
    void anAwaitedStandardKeepsItsClauseAndCanBeFilled() {
        var book = ParameterBook.parse(Map.of("parameters/a.yaml", """
                parameters:
                  - name: a
                    unit: fen/person-month
                    override: any
                    awaiting: {document: D, clause: 四, note: {zh: 待定, en: to be set}}
                """));
        var parameter = book.find("a").orElseThrow();
        assertThat(parameter.values()).isEmpty();
        assertThat(parameter.awaiting().orElseThrow().citation().clause()).isEqualTo("四");
        assertThat(refusal(book, "5000")).isNull();
    }

    @Test
    void aStandardWithValuesIsNotAwaited() {
        var text = "parameters: [{name: a, unit: fen, values: [], awaiting: {document: D, clause: 四}}]";
        assertThat(catchThrowableOfType(
                                InvalidPlugin.class, () -> ParameterBook.parse(Map.of("parameters/a.yaml", text)))
                        .problems())
                .singleElement()
                .satisfies(p -> assertThat(p.where()).isEqualTo("parameters/a.yaml: parameters[0].values"));
    }

    private static String refusal(ParameterBook book, String value) {
        var override = new ParameterOverride("a", LocalDate.of(2022, 1, 1), value, "a decision");
        return book.refusalOf(override).map(OverrideRefusal::code).orElse(null);
    }

    private static Object value(String unit, String value) {
        return book(unit, "", value)
                .find("a")
                .orElseThrow()
                .values()
                .get(0)
                .value()
                .orElseThrow();
    }

    private static ParameterBook book(String unit, String rule, String value) {
        return ParameterBook.parse(Map.of(
                "parameters/a.yaml",
                "parameters: [{name: a, unit: " + unit + (rule.isEmpty() ? "" : ", override: " + rule)
                        + ", values: [{from: 2020-01-01, value: " + value + ", document: D, clause: 一}]}]"));
    }
}
