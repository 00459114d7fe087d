package cn.songhe.evaluation.reports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.yaml.Faults;
import cn.songhe.evaluation.yaml.YamlFault;
import cn.songhe.spi.Cadence;
import cn.songhe.spi.Indicator.Reading;
import cn.songhe.spi.Measure;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportBookTest {

    private static final String REPORT = """
            report: R-1
            title: {zh: 年报, en: Yearly report}
            cadence: yearly
            document: D
            sections:
              - {title: {zh: 床位, en: Beds}, indicators: [K1]}
            indicators:
              - id: K1
                title: {zh: 每千名老年人床位, en: Beds per 1000 elders}
                definition: {zh: 床位除以老年人, en: beds by elders}
                version: 1
                unit: {zh: 张, en: beds}
                clause: 一(三)
                targets: [%s]
            """;

    private static final String TWO = "{by: 2020-12-31, at-least: 35}, {by: 2025-12-31, at-least: 40.5}";

    @Test
    void aReportIsReadWithItsSectionsAndIndicators() {
        var report = read(TWO).report("R-1").orElseThrow();
        assertThat(report.cadence()).isEqualTo(Cadence.YEARLY);
        assertThat(report.sections()).containsExactly(new Section(Text.of("床位", "Beds"), List.of("K1")));
        assertThat(report.indicator("K1").orElseThrow().citation().clause()).isEqualTo("一(三)");
    }

    @ParameterizedTest(name = "{0}: {1} per thousand elders")
    @CsvSource({
        "2019-12-31, 34, ON_THE_WAY",
        "2019-12-31, 35, MET",
        "2020-12-31, 34, ON_THE_WAY",
        "2021-01-01, 34, LATE",
        "2021-01-01, 35, MET",
        "2025-12-30, 36, MET",
        "2025-12-31, 36, ON_THE_WAY",
        "2026-01-01, 40, LATE",
        "2026-01-01, 41, MET"
    })
    void aReadingIsHeldAgainstTheLastTargetDueOrTheNext(LocalDate day, long beds, IndicatorStatus status) {
        var data = read(TWO).indicator("K1").orElseThrow();
        assertThat(data.statusOn(day, new Reading.Value(beds, 1_000, 1_000, List.of())))
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}, {1} of {2} in a hundred")
    @CsvSource(
            delimiter = '|',
            value = {
                "at-least: 33.34 | 1 | 3 | LATE",
                "at-least: 33.33 | 1 | 3 | MET",
                "at-most: 33.33 | 1 | 3 | LATE",
                "more-than: 50 | 1 | 2 | LATE",
                "more-than: 49.999999 | 1 | 2 | MET",
                "less-than: 50 | 1 | 2 | LATE",
                "less-than: 50.01 | 1 | 2 | MET",
                "exactly: 50 | 1 | 2 | MET",
                "exactly: 50 | 2 | 3 | LATE",
                "at-least: 20, at-most: 30 | 1 | 4 | MET",
                "at-least: 20, at-most: 30 | 1 | 3 | LATE"
            })
    void targetsAreComparedExactly(String bound, long numerator, long denominator, IndicatorStatus status) {
        var data = read("{by: 2020-12-31, " + bound + "}").indicator("K1").orElseThrow();
        var reading = new Reading.Value(numerator, denominator, 100, List.of());
        assertThat(data.statusOn(LocalDate.of(2021, 1, 1), reading)).isEqualTo(status);
    }

    @Test
    void withoutATargetTheValueIsShownAlone() {
        var data = read("").indicator("K1").orElseThrow();
        assertThat(data.statusOn(LocalDate.of(2021, 1, 1), new Reading.Value(1, 1, 1, List.of())))
                .isEqualTo(IndicatorStatus.NO_TARGET);
    }

    @Test
    void whatIsMissingOrNotApplicableIsNeitherMetNorLate() {
        var data = read(TWO).indicator("K1").orElseThrow();
        var day = LocalDate.of(2026, 1, 1);
        assertThat(data.statusOn(day, new Reading.Missing(Measure.BEDS))).isEqualTo(IndicatorStatus.MISSING);
        assertThat(data.statusOn(day, new Reading.NotApplicable(Text.of("无", "none"))))
                .isEqualTo(IndicatorStatus.NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{by: 2025-12-31} | indicators[0].targets[0]",
                "{by: 2025-12-31, atleast: 1} | indicators[0].targets[0].atleast",
                "{by: 2025-12-31, at-least: many} | indicators[0].targets[0].at-least",
                "{at-least: 1} | indicators[0].targets[0]",
                "{by: 2025-12-31, at-least: 1}, {by: 2025-12-31, at-least: 2} | indicators[0].targets[1].by"
            })
    void whatIsNotExpectedInATargetIsAFault(String targets, String key) {
        assertThat(fault(REPORT.formatted(targets)).key()).isEqualTo(key);
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "version: 1 | version: 0 | indicators[0].version",
                "cadence: yearly | cadence: daily | cadence",
                "[K1] | [K2] | sections[0].indicators[0]",
                "[K1] | [K1, K1] | sections[0].indicators[1]",
                "[K1] | [] | sections",
                "clause: 一(三) | clause: '' | indicators[0].clause",
                "document: D | documents: D | documents"
            })
    void whatIsNotExpectedInAReportIsAFault(String sound, String damaged, String key) {
        assertThat(fault(REPORT.formatted(TWO).replace(sound, damaged)).key()).isEqualTo(key);
    }

    @Test
    void reportsAndIndicatorsAreToldApart() {
        var faults = new Faults();
        var report = REPORT.formatted(TWO);
        ReportBook.read(Map.of("a.yaml", report, "b.yaml", report.replace("R-1", "R-2")), faults);
        assertThat(faults.found())
                .singleElement()
                .satisfies(f -> assertThat(f.key()).isEqualTo("indicators[0].id"));
    }

    private static ReportBook read(String targets) {
        var faults = new Faults();
        var book = ReportBook.read(Map.of("reports/r.yaml", REPORT.formatted(targets)), faults);
        assertThat(faults.found()).isEmpty();
        return book;
    }

    private static YamlFault fault(String yaml) {
        var faults = new Faults();
        ReportBook.read(Map.of("reports/r.yaml", yaml), faults);
        assertThat(faults.found()).hasSize(1);
        return faults.found().get(0);
    }
}
