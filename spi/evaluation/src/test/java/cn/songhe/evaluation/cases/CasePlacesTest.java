package cn.songhe.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Hamlet;
import cn.songhe.evaluation.yaml.Faults;
import cn.songhe.evaluation.yaml.YamlPlaces.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault of a file of cases is told at once, each with the line on which it stands. */
class CasePlacesTest {

    private static final String SOUND = """
            formula: H-S1
            period: 2022-05
            given:
              elder: {birth: 1930-01-01}
            cases:
              - name: the one
                expect: {refused: a}
              - name: the other
                elder:
                  birth: 1931-01-01
                expect: {refused: b}
            """;

    private final CityPolicy policy = Hamlet.policy();

    private List<Place> faults(String yaml) {
        var faults = new Faults();
        CaseFile.read(policy, "a.yaml", yaml, faults);
        var places = CasePlaces.of(yaml);
        return faults.found().stream().map(places::of).toList();
    }

    @Test
    void aSoundFileHasNoFaultsAndSaysWhereEachCaseBegins() {
        assertThat(faults(SOUND)).isEmpty();
        assertThat(CasePlaces.of(SOUND).ofCase(0).line()).isEqualTo(6);
        assertThat(CasePlaces.of(SOUND).ofCase(1)).isEqualTo(new Place(8, 5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "formula: H-S1 | formula: H-S9 | 1",
                "birth: 1930-01-01 | birht: 1930-01-01 | 4",
                "birth: 1931-01-01 | birth: soon | 10",
                "expect: {refused: b} | expects: {refused: b} | 11",
                "expect: {refused: b} | expect: {refused: b | 11",
                "name: the other | title: the other | 8",
                "given: | givne: | 3"
            })
    void aFaultIsShownOnItsLine(String sound, String broken, int line) {
        assertThat(faults(SOUND.replace(sound, broken)))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place.line()).isEqualTo(line));
    }

    @Test
    void theFaultsOfAllCasesAreToldAtOnce() {
        assertThat(faults(SOUND.replace("refused", "denied")))
                .extracting(Place::line)
                .containsExactly(7, 11);
    }
}
