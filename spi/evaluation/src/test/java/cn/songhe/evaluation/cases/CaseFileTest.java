package cn.songhe.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Hamlet;
import cn.songhe.evaluation.Language;
import cn.songhe.evaluation.yaml.YamlFault;
import cn.songhe.spi.ElderFacts;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFileTest {

    private static final String GRANTED =
            "granted: [{recipient: self, form: cash, amount: 8000, split: {city: 2400, 'county:990101': 5600}}]";

    private static final String SOUND = """
            period: 2022-05
            given: {facility: {id: 1, kind: station, division: 990101}}
            cases:
              - name: x
                rule: H-F1
                facility: {beds: [{count: 3, from: 2022-01-01}], residents: [{from: 2022-02-01}]}
                parameters: [{name: beds.minimum, from: 2022-01-01, value: 3, ground: g}]
                expect: {finding: {kind: met, reason: H-F1.enough}}
            """;

    private final CityPolicy policy = Hamlet.policy();

    @Test
    void aCaseComparesWhatIsExpectedWithWhatIsComputed() {
        var result = only("formula: H-S1, period: 2022-05, elder: {birth: 1930-01-01}, expect: {" + GRANTED + "}");
        assertThat(result.isAsExpected()).isTrue();
        assertThat(new CaseText(policy, Language.EN).render(result)).isEqualTo("ok      a.yaml: x\n");
    }

    @Test
    void aCaseThatDiffersShowsBothAnswersAndWhy() {
        var result = only("formula: H-S1, period: 2022-05, elder: {birth: 1950-01-01}, expect: {" + GRANTED + "}");
        assertThat(result.isAsExpected()).isFalse();
        assertThat(new CaseText(policy, Language.EN).render(result))
                .contains("DIFFERS a.yaml: x\n")
                .contains("expected: granted: self cash 8000 fen = city 2400 + county:990101 5600\n")
                .contains("computed: refused: H-1.too-young\n")
                .contains("younger than 80");
        assertThat(new CaseText(policy, Language.ZH).render(result))
                .contains("不符")
                .contains("不满80周岁");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "granted: [{recipient: self, form: cash, amount: 8000, split: {city: 2401, 'county:990101': 5599}}]",
                "granted: [{recipient: self, form: services, amount: 8000, split: {city: 2400, 'county:990101': 5600}}]",
                "granted: [{recipient: 'facility:1', form: cash, amount: 8000, split: {city: 2400, 'county:990101': 5600}}]",
                "granted: [{recipient: self, form: cash, amount: 8000, split: {city: 2400, 'county:990102': 5600}}]",
                "refused: H-1.too-young",
                "awaiting: allowance.monthly"
            })
    void anyOtherAnswerDiffers(String expected) {
        assertThat(only("formula: H-S1, period: 2022-05, elder: {birth: 1930-01-01}, expect: {" + expected + "}")
                        .isAsExpected())
                .isFalse();
    }

    @Test
    void aTenantsOwnValueHoldsInTheCaseThatSetsIt() {
        var result = only(
                "formula: H-S1, period: 2022-05, elder: {birth: 1930-01-01},"
                        + " parameters: [{name: allowance.monthly, from: 2022-05-31, value: 10000, ground: g}],"
                        + " expect: {granted: [{recipient: self, form: cash, amount: 10000, split: {city: 3000, 'county:990101': 7000}}]}");
        assertThat(result.isAsExpected()).isTrue();
    }

    @Test
    void aRuleIsAskedLikeAFormula() {
        var result = only("rule: H-F1, period: 2022-05,"
                + " facility: {id: 1, kind: station, division: 990101, beds: [{count: 3, from: 2022-01-01}]},"
                + " parameters: [{name: beds.minimum, from: 2022-01-01, value: 3, ground: g}],"
                + " expect: {finding: {kind: met, reason: H-F1.enough}}");
        assertThat(result.isAsExpected()).isTrue();
    }

    @Test
    void whatTheFileGivesIsLaidUnderEachCase() {
        var cases = CaseFile.read(policy, "a.yaml", """
                formula: H-S1
                period: 2022-05
                given: {elder: {birth: 1930-01-01, died: 2022-04-01}}
                cases:
                  - {name: as given, expect: {refused: r}}
                  - {name: another birth, elder: {birth: 1950-01-01}, expect: {refused: r}}
                  - {name: alive, period: 2022-06, elder: {died: null}, expect: {refused: r}}
                """);
        assertThat(cases)
                .extracting(PolicyCase::period)
                .extracting(Object::toString)
                .containsExactly("2022-05", "2022-05", "2022-06");
        assertThat(cases)
                .extracting(
                        c -> facts(c).birth().getYear() + " " + facts(c).death().isPresent())
                .containsExactly("1930 true", "1950 true", "1930 false");
    }

    private static ElderFacts facts(PolicyCase policyCase) {
        return (ElderFacts) ((Question.Subsidy<?>) policyCase.question()).facts();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "formula: H-S1, period: 2022-05, elder: {birth: 1930-01-01} | cases[0]",
                "formula: H-S1, period: 2022-05, elder: {birth: 1930-01-01}, expect: {} | cases[0].expect",
                "formula: H-S1, period: 2022-05, elder: {birth: 1930-01-01}, expect: {refused: a, awaiting: b} | cases[0].expect",
                "formula: H-S1, period: 2022-05, elder: {birth: 1930-01-01}, expect: {granted: []} | cases[0].expect.granted",
                "formula: H-S1, period: 2022-05, elder: {birth: 1930-01-01}, expect: {paid: 1} | cases[0].expect.paid",
                "formula: H-S1, period: 2022-05, elder: {birth: 1930-01-01}, expected: {refused: a} | cases[0].expected",
                "formula: H-S1, period: 2022-05, elder: {birth: 1930-01-01, age: 92}, expect: {refused: a} | cases[0].elder.age",
                "formula: H-S1, period: 2022-05, elder: {birth: 1930-01-01, resided: 990101}, expect: {refused: a} | cases[0].elder.resided",
                "formula: H-S1, period: 2022-05, elder: {birth: 1930-01-01, stays: []}, expect: {refused: a} | cases[0].elder.stays",
                "formula: H-S1, period: 2022-05, elder: {}, expect: {refused: a} | cases[0].elder",
                "formula: H-S1, period: 2022-05, elder: {birth: 1930-02-30}, expect: {refused: a} | cases[0].elder.birth",
                "formula: H-S1, period: 2022-05, elder: {birth: 1930-01-01, sex: other}, expect: {refused: a} | cases[0].elder.sex",
                "formula: H-S1, period: 2022-05, expect: {refused: a} | cases[0]",
                "formula: H-S1, period: 2022-05, facility: {id: 1}, expect: {refused: a} | cases[0].facility",
                "formula: H-S1, period: 2022-5, elder: {birth: 1930-01-01}, expect: {refused: a} | cases[0].period",
                "formula: H-S9, period: 2022-05, elder: {birth: 1930-01-01}, expect: {refused: a} | cases[0].formula",
                "formula: H-S1, rule: H-F1, period: 2022-05, elder: {birth: 1930-01-01}, expect: {refused: a} | cases[0]",
                "period: 2022-05, elder: {birth: 1930-01-01}, expect: {refused: a} | cases[0]",
                "formula: H-S1, period: 2022-05, elder: {birth: 1930-01-01}, parameters: [{name: a, from: 2022-01-01, value: 1}], expect: {refused: a} | cases[0].parameters[0]",
                "rule: H-F1, period: 2022-05, facility: {id: 1, kind: hut, division: 990101}, expect: {refused: a} | cases[0].facility.kind",
                "rule: H-F1, period: 2022-05, facility: {id: 1, kind: station, division: 99}, expect: {refused: a} | cases[0].facility.division",
                "rule: H-F1, period: 2022-05, facility: {id: 1, kind: station, division: 990101, beds: [{count: 1, from: 2022-02-01, through: 2022-01-01}]}, expect: {refused: a} | cases[0].facility.beds[0]",
                "rule: H-F1, period: 2022-05, facility: {id: 1, kind: station, division: 990101, beds: [{cont: 1, from: 2022-02-01}]}, expect: {refused: a} | cases[0].facility.beds[0].cont",
                "rule: H-F1, period: 2022-05, facility: {id: 1, kind: station, division: 990101}, expect: {finding: {kind: fine, reason: a}} | cases[0].expect.finding.kind",
                "formula: H-S1, period: 2022-05, elder: {birth: 1930-01-01}, expect: {granted: [{recipient: self, form: cash, amount: 3, split: {city: 2}}]} | cases[0].expect.granted[0].split"
            })
    void whatIsNotExpectedIsAFaultThatNamesFileAndKey(String body, String key) {
        assertThatExceptionOfType(YamlFault.class).isThrownBy(() -> read(body)).satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("a.yaml");
            assertThat(fault.key()).isEqualTo(key);
        });
    }

    @Test
    void aFileHasNoOtherKeys() {
        assertThatExceptionOfType(YamlFault.class)
                .isThrownBy(() -> CaseFile.read(policy, "a.yaml", "cases: []\ncase: []"))
                .withMessageStartingWith("a.yaml: case: unknown key; allowed are formula, rule, ")
                .withMessageEndingWith("given, cases");
    }

    @Property
    void aDamagedFileIsEitherReadOrAFault(
            @ForAll @IntRange(max = 400) int at, @ForAll @IntRange(max = 12) int cut, @ForAll("shards") String put) {
        int begin = Math.min(at, SOUND.length());
        int end = Math.min(begin + cut, SOUND.length());
        try {
            CaseFile.read(policy, "a.yaml", SOUND.substring(0, begin) + put + SOUND.substring(end));
        } catch (YamlFault fault) {
            assertThat(fault.where()).startsWith("a.yaml");
        }
    }

    @Provide
    Arbitrary<String> shards() {
        return Arbitraries.strings().withChars("{}[]:,-'\"*&!|>%@#?~ \n\t01a年").ofMaxLength(4);
    }

    private CaseResult only(String body) {
        return read(body).get(0).run(policy);
    }

    private List<PolicyCase> read(String body) {
        return CaseFile.read(policy, "a.yaml", "cases: [{name: x, " + body + "}]");
    }
}
