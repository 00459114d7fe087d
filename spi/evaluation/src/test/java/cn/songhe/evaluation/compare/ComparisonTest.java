package cn.songhe.evaluation.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import cn.songhe.evaluation.Borough;
import cn.songhe.evaluation.Hamlet;
import cn.songhe.evaluation.Language;
import cn.songhe.evaluation.ParameterOverride;
import cn.songhe.evaluation.Sample;
import cn.songhe.evaluation.Shire;
import cn.songhe.evaluation.compare.BenefitAnswer.Verdict;
import cn.songhe.evaluation.compare.PolicyAnswer.Total;
import cn.songhe.evaluation.yaml.YamlFault;
import cn.songhe.spi.Cadence;
import cn.songhe.spi.Combination;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Period;
import cn.songhe.spi.PolicyDocument.LegalStatus;
import cn.songhe.spi.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private static final Candidate SHIRE = new Candidate(Shire.policy(), DivisionCode.of("990301004"));
    private static final Candidate HAMLET = new Candidate(Hamlet.policy(), DivisionCode.of("990101"));

    @Test
    void everyPolicyAnswersOfTheSameElder() throws IOException {
        var comparison = compare(elder(), SHIRE, HAMLET);
        assertThat(comparison.name()).isEqualTo("失能老人，独居");
        assertThat(comparison.subject()).isEqualTo("elder");
        assertThat(comparison.policies())
                .extracting(PolicyAnswer::plugin, PolicyAnswer::home)
                .containsExactly(tuple("borough", "990301004"), tuple("hamlet", "990101"));
        assertThat(comparison.policies().get(1).benefits())
                .singleElement()
                .satisfies(b -> assertThat(b.fen()).isEqualTo(8_000));
    }

    @Test
    void eachFormulaIsAnsweredAfterTheRulesWithItsSource() throws IOException {
        var answers = compare(elder(), SHIRE).policies().get(0);
        assertThat(answers.benefits())
                .extracting(BenefitAnswer::formula, BenefitAnswer::verdict, BenefitAnswer::fen)
                .containsExactly(
                        tuple("S-AGE", Verdict.GRANTED, 10_000L),
                        tuple("S-CARE", Verdict.AWAITING, 0L),
                        tuple("S-VOUCHER", Verdict.GRANTED, 5_000L),
                        tuple("S-HOURS", Verdict.GRANTED, 0L));
        assertThat(benefit(answers, "S-CARE").source().status()).isEqualTo(LegalStatus.DRAFT);
        assertThat(benefit(answers, "S-CARE").why().en()).isEqualTo("Care allowance (care.monthly)");
        assertThat(benefit(answers, "S-VOUCHER").cuts())
                .containsExactly(new BenefitAnswer.CutAnswer(
                        "S.cap", benefit(answers, "S-VOUCHER").cuts().get(0).why(), 8_000, 5_000));
        assertThat(benefit(answers, "S-HOURS").awards())
                .singleElement()
                .satisfies(a -> assertThat(a.quota().orElseThrow().quantity()).isEqualTo(1_800));
        assertThat(answers.totals()).containsExactly(new Total(Cadence.MONTHLY, Period.month(2022, 6), 15_000));
    }

    @Test
    void eachAnswerTellsItsStepsWithTheClauseOfEachAndTheDateOfWhatWasRead() throws IOException {
        var steps =
                benefit(compare(elder(), SHIRE).policies().get(0), "S-VOUCHER").steps();
        assertThat(steps)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.source()).isPresent());
        assertThat(steps)
                .filteredOn(step -> step.parameter().isPresent())
                .isNotEmpty()
                .allSatisfy(read -> {
                    assertThat(read.since()).isPresent();
                    assertThat(read.text().zh()).contains("：");
                });
    }

    @Test
    void itemsOfTheListsAreJudged() throws IOException {
        assertThat(compare(elder(), SHIRE).policies().get(0).items())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.item()).isEqualTo("L-VISIT");
                    assertThat(item.kind()).contains(Eligibility.Kind.ENTITLED);
                });
    }

    @Test
    void homeStandsForTheCountyWhoseOwnValueHolds() throws IOException {
        var raised = new ParameterOverride(
                "age.monthly",
                LocalDate.of(2022, 1, 1),
                "{80: 5000, 90: 11000, 100: 30000}",
                "a county's decision",
                Optional.of(DivisionCode.of("990301")));
        var there = new Candidate(SHIRE.policy(), SHIRE.home(), List.of(raised));
        var elsewhere = new Candidate(SHIRE.policy(), DivisionCode.of("990302"), List.of(raised));
        var comparison = compare(elder(), there, elsewhere);
        assertThat(comparison.policies())
                .extracting(p -> benefit(p, "S-AGE").fen())
                .containsExactly(11_000L, 10_000L);
    }

    @Test
    void aFormulaThatBreaksIsShownAsFailedAndTheOthersGoOn() {
        var broken = new Candidate(
                Borough.of(
                                Sample.elder("A", (elder, terms) -> Borough.grant(100)),
                                Sample.elder("B", (elder, terms) -> Borough.grant(elder.ageOn(LocalDate.MIN))),
                                Sample.of("C", Subject.CHILD, (child, terms) -> Borough.grant(7)))
                        .combining(new Combination.Highest(Borough.WHY, List.of("A", "B")))
                        .policy(""),
                DivisionCode.of("990301"));
        var comparison = compare("{on: 2022-06-30, elder: {birth: 1930-01-01}}", broken, HAMLET);
        assertThat(comparison.policies().get(0).benefits())
                .extracting(BenefitAnswer::verdict)
                .containsExactly(Verdict.GRANTED, Verdict.FAILED);
        assertThat(comparison.policies().get(0).benefits().get(1).why().en()).contains("IllegalArgumentException");
        assertThat(comparison.policies().get(1).benefits().get(0).fen()).isEqualTo(8_000);
    }

    @Test
    void aPolicyThatCannotBeAskedIsShownAsFailedAndTheOthersGoOn() {
        var forbidden = new ParameterOverride("allowance.monthly", LocalDate.of(2022, 1, 1), "1", "a decision");
        var failing = new Candidate(HAMLET.policy(), HAMLET.home(), List.of(forbidden));
        var comparison = compare("{on: 2022-06-30, elder: {birth: 1930-01-01}}", failing, HAMLET);
        assertThat(comparison.policies().get(0).failure().orElseThrow()).contains("must not be below");
        assertThat(comparison.policies().get(1).failure()).isEmpty();
    }

    @Test
    void whatAPolicyDoesNotKnowIsLeftOutForItAlone() {
        var plain = new Candidate(
                Borough.of(Sample.elder("A", (elder, terms) -> Borough.grant(1)).requiring(Fact.LIFE))
                        .policy(""),
                DivisionCode.of("990301"));
        var yaml = "{on: 2022-06-30, elder: {birth: 1930-01-01, attributes: {monthly-income: 1}}}";
        assertThat(compare(yaml, plain, SHIRE)
                        .policies()
                        .get(0)
                        .benefits()
                        .get(0)
                        .fen())
                .isEqualTo(1);
        assertFault(yaml, "elder.attributes.monthly-income", plain, HAMLET);
    }

    @Test
    void householdsAndChildrenAreComparedToo() {
        var household = "{on: 2022-06-30, household: {division: home, attributes: {settled: 2020-01-01}, members:"
                + " [{id: 1, birth: 1930-01-01, resided: home, attributes: {monthly-income: 1}}]}}";
        var answer = compare(household, SHIRE, HAMLET);
        assertThat(answer.policies().get(0).totals())
                .containsExactly(new Total(Cadence.YEARLY, Period.year(2022), 8_000));
        assertThat(answer.policies().get(1).benefits()).isEmpty();
        var child = "{on: 2022-06-30, child: {birth: 2021-01-01, enrolments: [{nursery: {id: 3, kind: nursery,"
                + " division: home}, class: toddler, mode: full-day, from: 2022-01-01}], attendance: [{day: 2022-06-01,"
                + " nursery: {id: 3, kind: nursery, division: home}}]}}";
        assertThat(benefit(compare(child, SHIRE).policies().get(0), "S-CHILD").fen())
                .isEqualTo(30_000);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{elder: {birth: 1930-01-01}} | ",
                "{on: 2022-06-30} | ",
                "{on: 2022-06-30, elder: {birth: 1930-01-01}, child: {birth: 2020-01-01}} | ",
                "{on: 2022-06-30, elder: {birth: 1930-01-01}, cases: []} | cases",
                "{on: 2022-06-30, elder: {birth: 1930-01-01, age: 9}} | elder.age",
                "{on: 2022-06-30, elder: {birth: 1930-01-01, resided: away}} | elder.resided",
                "{on: 2022-06-30, elder: {birth: 1930-01-01, state: {x: 1}}} | elder.state.x",
                "{on: 2022-06-30, elder: {birth: 1930-01-01, services: [{day: home, item: a, provider: 1}]}} | elder.services[0].day"
            })
    void whatIsNotExpectedIsAFaultThatNamesFileAndKey(String yaml, String key) {
        assertFault(yaml, key == null ? "" : key, SHIRE);
    }

    @Test
    void aComparisonCanBeReadAsATable() throws IOException {
        var comparison = compare(elder(), SHIRE, HAMLET);
        assertThat(new ComparisonTable(Language.ZH).render(comparison))
                .isEqualTo(Files.readString(Path.of("src/test/resources/compare/elder.zh.txt")));
        assertThat(new ComparisonTable(Language.EN).render(comparison))
                .isEqualTo(Files.readString(Path.of("src/test/resources/compare/elder.en.txt")));
    }

    @Test
    void aFullWidthCharacterTakesTwoPlacesAndACombiningOneNone() {
        assertThat(TextTable.width("abc")).isEqualTo(3);
        assertThat(TextTable.width("高龄津贴")).isEqualTo(8);
        assertThat(TextTable.width("（一）")).isEqualTo(6);
        assertThat(TextTable.width("e\u0301")).isEqualTo(1);
        assertThat(TextTable.width("𠮷")).isEqualTo(2);
    }

    private static BenefitAnswer benefit(PolicyAnswer policy, String formula) {
        return policy.benefits().stream()
                .filter(b -> b.formula().equals(formula))
                .findFirst()
                .orElseThrow();
    }

    private static String elder() throws IOException {
        return Files.readString(Path.of("src/test/resources/compare/elder.yaml"));
    }

    private static Comparison compare(String yaml, Candidate... candidates) {
        return Comparison.of("a.yaml", yaml, List.of(candidates));
    }

    private static void assertFault(String yaml, String key, Candidate... candidates) {
        assertThatExceptionOfType(YamlFault.class)
                .isThrownBy(() -> compare(yaml, candidates))
                .satisfies(fault -> assertThat(fault.key()).isEqualTo(key));
    }
}
