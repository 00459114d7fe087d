package cn.songhe.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.songhe.spi.Area;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.FundLevel;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.Money;
import cn.songhe.spi.Shares;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterBookTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "fen/person-month | 12000",
                "fen/person-day | 200",
                "fen/m2 | 50000",
                "fen/year | 1",
                "fen | 0",
                "m2 | 2000.01",
                "days | 15",
                "years | 3",
                "percent | 80",
                "count | 10",
                "shares | {city: 3, county: 7}",
                "divisions | [140122, '140123001']",
                "categories | [destitute, near-subsistence]"
            })
    void everyUnitHasItsForm(String unit, String value) {
        assertThat(valueOf(unit, value)).isNotNull();
    }

    @Test
    void valuesAreReadExactly() {
        assertThat(valueOf("fen", "12000")).isEqualTo(Money.ofFen(12_000));
        assertThat(valueOf("m2", "2000.01")).isEqualTo(new Area(200_001));
        assertThat(valueOf("percent", "80")).isEqualTo(80L);
        assertThat(valueOf("divisions", "[140122]")).isEqualTo(Set.of(DivisionCode.of("140122")));
        assertThat(valueOf("categories", "[destitute]")).isEqualTo(Set.of(HardshipCategory.DESTITUTE));
        assertThat(valueOf("shares", "{county: 7, city: 3}"))
                .isEqualTo(new Shares(
                        List.of(new Shares.Weight(FundLevel.COUNTY, 7), new Shares.Weight(FundLevel.CITY, 3))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "fen | 100.5",
                "fen | 100.0",
                "fen | '100'",
                "fen | -1",
                "fen | 99999999999999999999",
                "m2 | 0.001",
                "m2 | -1",
                "percent | 101",
                "percent | -1",
                "days | 1.5",
                "shares | {city: -1, county: 2}",
                "shares | {city: 0, county: 0}",
                "shares | {town: 1}",
                "shares | []",
                "divisions | [14012]",
                "divisions | [140122, 140122]",
                "divisions | 140122",
                "categories | [poor]",
                "categories | [DESTITUTE]"
            })
    void aValueThatIsNotOfItsUnitIsAFaultAtItsKey(String unit, String value) {
        assertThat(problemsOf(parameter(unit, value)))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.where()).startsWith("parameters/a.yaml: parameters[0].values[0].value"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{parameter: []} | parameters/a.yaml: parameter",
                "{parameters: [{name: a, unit: fen, values: [], nam: b}]} | parameters/a.yaml: parameters[0].nam",
                "{parameters: [{unit: fen, values: []}]} | parameters/a.yaml: parameters[0]",
                "{parameters: [{name: a, values: []}]} | parameters/a.yaml: parameters[0]",
                "{parameters: [{name: a, unit: yuan, values: []}]} | parameters/a.yaml: parameters[0].unit",
                "{parameters: [{name: A b, unit: fen, values: []}]} | parameters/a.yaml: parameters[0].name",
                "{parameters: [{name: a, unit: fen}]} | parameters/a.yaml: parameters[0]",
                "{parameters: [{name: a, unit: fen, nature: soft, values: []}]} | parameters/a.yaml: parameters[0].nature",
                "{parameters: [{name: a, unit: fen, override: yes, values: []}]} | parameters/a.yaml: parameters[0].override",
                "{parameters: [{name: a, unit: shares, override: raise, values: []}]} | parameters/a.yaml: parameters[0].override",
                "{parameters: [{name: a, unit: fen, nature: floor, override: any, values: []}]} | parameters/a.yaml: parameters[0].override",
                "{parameters: [{name: a, unit: fen, nature: cap, override: raise, values: []}]} | parameters/a.yaml: parameters[0].override",
                "{parameters: [{name: a, unit: fen, title: {zh: 甲}, values: []}]} | parameters/a.yaml: parameters[0].title",
                "{parameters: [{name: a, unit: fen, values: []}, {name: a, unit: fen, values: []}]} | parameters/a.yaml: parameters[1].name",
                "{parameters: [{name: a, unit: fen, values: []}], x: *a} | parameters/a.yaml: line 1",
                "{parameters: [], parameters: []} | parameters/a.yaml: line 1",
                "[] | parameters/a.yaml"
            })
    void whatIsNotExpectedIsAFaultThatNamesFileAndKey(String yaml, String where) {
        assertThat(problemsOf(yaml))
                .singleElement()
                .satisfies(problem -> assertThat(problem.where()).isEqualTo(where));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{value: 1, document: D, clause: 一} | values[0]",
                "{from: 2020-01-01, document: D, clause: 一} | values[0]",
                "{from: 2020-01-01, value: 1, clause: 一} | values[0]",
                "{from: 2020-01-01, value: 1, document: D} | values[0]",
                "{from: 2020-01-01, value: 1, document: D, clause: ''} | values[0].clause",
                "{from: 2020-13-01, value: 1, document: D, clause: 一} | values[0].from",
                "{from: 2020, value: 1, document: D, clause: 一} | values[0].from",
                "{from: 2020-01-01, value: 1, document: D, clause: 一, until: 2021-01-01} | values[0].until"
            })
    void everyValueHasADayADocumentAndAClause(String value, String where) {
        assertThat(problemsOf("parameters: [{name: a, unit: fen, values: [" + value + "]}]"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.where()).endsWith("parameters[0]." + where));
    }

    @Test
    void valuesBeginOneAfterTheOther() {
        var value = "{from: 2020-01-01, value: 1, document: D, clause: 一}";
        assertThat(problemsOf("parameters: [{name: a, unit: fen, values: [" + value + ", " + value + "]}]"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.where()).endsWith("values[1].from"));
    }

    @Test
    void aSecondDocumentInAFileIsAFault() {
        assertThat(problemsOf("parameters: []\n---\nparameters: []\n")).hasSize(1);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThat(problemsOf("parameters: [{name: a}, {name: b}, {name: c, unit: fen, values: []}]"))
                .hasSize(2);
    }

    @Test
    void aNullValueIsAnAbolitionAndAnEmptyListAStandardThatIsAwaited() {
        var book = Hamlet.book();
        var monthly = book.find("allowance.monthly").orElseThrow();
        assertThat(monthly.entryOn(LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(monthly.entryOn(LocalDate.of(2025, 1, 1)).orElseThrow().value())
                .isEmpty();
        assertThat(book.find("beds.minimum").orElseThrow().values()).isEmpty();
    }

    @Test
    void filesAreReadFromADirectoryAndFromAJar(@TempDir Path directory) throws IOException {
        Files.createDirectories(directory.resolve("classes/parameters"));
        Files.writeString(directory.resolve("classes/parameters/b.yaml"), Hamlet.PARAMETERS);
        Files.writeString(directory.resolve("classes/parameters/notes.txt"), "not read");
        assertThat(ParameterBook.in(directory.resolve("classes")).parameters()).hasSize(3);
        var jar = directory.resolve("plugin.jar");
        try (var files = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            Files.createDirectories(files.getPath("parameters"));
            Files.writeString(files.getPath("parameters/b.yaml"), Hamlet.PARAMETERS);
        }
        assertThat(ParameterBook.in(jar).parameters()).hasSize(3);
    }

    @Test
    void aPluginWithoutParametersHasAnEmptyBook(@TempDir Path directory) {
        assertThat(ParameterBook.in(directory).parameters()).isEmpty();
    }

    @Property
    void aDamagedFileIsEitherReadOrRefusedAsAnInvalidPlugin(
            @ForAll @IntRange(max = 1_000) int at, @ForAll @IntRange(max = 12) int cut, @ForAll("shards") String put) {
        try {
            ParameterBook.parse(Map.of("parameters/a.yaml", damaged(at, cut, put)));
        } catch (InvalidPlugin e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<String> shards() {
        return Arbitraries.strings().withChars("{}[]:,-'\"*&!|>%@#?~ \n\t01a年").ofMaxLength(4);
    }

    private static String damaged(int at, int cut, String put) {
        int begin = Math.min(at, Hamlet.PARAMETERS.length());
        int end = Math.min(begin + cut, Hamlet.PARAMETERS.length());
        return Hamlet.PARAMETERS.substring(0, begin) + put + Hamlet.PARAMETERS.substring(end);
    }

    @Test
    void theMessageNamesEveryProblem() {
        assertThatExceptionOfType(InvalidPlugin.class)
                .isThrownBy(() -> ParameterBook.parse(Map.of("parameters/a.yaml", "parameters: [{name: a}]")))
                .withMessageContaining("parameters/a.yaml: parameters[0]: missing 'unit'");
    }

    private static Object valueOf(String unit, String value) {
        var book = ParameterBook.parse(Map.of("parameters/a.yaml", parameter(unit, value)));
        return book.find("a").orElseThrow().values().get(0).value().orElseThrow();
    }

    private static String parameter(String unit, String value) {
        return "parameters: [{name: a, unit: " + unit + ", values: [{from: 2020-01-01, value: " + value
                + ", document: D, clause: 一}]}]";
    }

    private static List<Problem> problemsOf(String yaml) {
        var thrown =
                catchThrowableOfType(InvalidPlugin.class, () -> ParameterBook.parse(Map.of("parameters/a.yaml", yaml)));
        return thrown.problems();
    }
}
