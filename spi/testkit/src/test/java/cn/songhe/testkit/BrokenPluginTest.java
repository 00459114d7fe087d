package cn.songhe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.songhe.spi.Award;
import cn.songhe.spi.Citation;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.FundSource;
import cn.songhe.spi.Money;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Split;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Each check finds the plugin that breaks it. */
class BrokenPluginTest {

    private static final Decision SOUND = Decision.refuse(Town.reason("不予", "refused"));

    @Test
    void aSoundPluginHasNoProblems() throws InterruptedException, ExecutionException {
        assertThat(bookkeeping((facts, terms) -> SOUND)).isEmpty();
        assertThat(messages((facts, terms) -> SOUND)).isEmpty();
        assertThat(differences((facts, terms) -> SOUND)).isEmpty();
    }

    @Test
    void onePluginIsOfferedNeitherNoneNorTwo() {
        var town = new Town((facts, terms) -> SOUND);
        assertThat(PluginUnderTest.only(List.of(town))).isSameAs(town);
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> PluginUnderTest.only(List.of()));
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> PluginUnderTest.only(List.of(town, town)));
    }

    @Test
    void aParameterThatNobodyReadsIsFound() {
        assertThat(new Coverage(Town.policy((facts, terms) -> SOUND)).unusedParameters())
                .containsExactly("undeclared");
    }

    @Test
    void aFormulaWithoutAGrantingCaseIsFound() {
        var policy = Town.policy((facts, terms) -> SOUND);
        assertThat(new Coverage(policy).missingCases(Town.cases(policy)))
                .containsExactly("T-1 has no case that grants");
        assertThat(new Coverage(policy).missingCases(List.of())).hasSize(2);
    }

    @Test
    void aFormulaWithAMemoryIsFound() throws InterruptedException, ExecutionException {
        var calls = new AtomicInteger();
        assertThat(differences((facts, terms) -> grant(calls.incrementAndGet())))
                .isNotEmpty();
    }

    @Test
    void aParameterReadWithoutDeclarationIsFound() {
        assertThat(bookkeeping(
                        (facts, terms) -> grant(terms.value(Town.UNDECLARED).fen())))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).contains("reads undeclared without declaring it"));
    }

    @Test
    void anUndeclaredParameterIsFoundWhereItIsAwaitedToo() {
        assertThat(bookkeeping((facts, terms) -> new Decision.AwaitingStandard("undeclared")))
                .isNotEmpty();
    }

    @Test
    void aNegativeAmountIsFound() {
        assertThat(bookkeeping((facts, terms) -> grant(-1)))
                .allSatisfy(problem -> assertThat(problem).contains("a negative amount"))
                .hasSize(2 * 73);
    }

    @Test
    void twoAwardsForOneRecipientAreFound() {
        var award = Award.inCash(Recipient.SELF, Split.whole(FundSource.CITY, Money.ofFen(1)));
        assertThat(bookkeeping((facts, terms) -> Decision.grant(award, award))).isNotEmpty();
    }

    @Test
    void anExceptionInAnyPeriodIsFound() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() ->
                        bookkeeping((facts, terms) -> facts.hardship().entries().isEmpty() ? SOUND : SOUND))
                .withMessageContaining("T-1 2019-05, facts of 'a case' throws")
                .withMessageContaining("HARDSHIP");
    }

    @Test
    void aTextInTheWrongLanguageIsFound() {
        assertThat(messages(refusing(Town.reason("refused", "refused"))))
                .singleElement()
                .asString()
                .contains("not Chinese");
        assertThat(messages(refusing(Town.reason("不予", "不予"))))
                .singleElement()
                .asString()
                .contains("not English");
    }

    @Test
    void englishPunctuationInAChineseTextIsFound() {
        assertThat(messages(refusing(Town.reason("不予,见下", "refused, see below"))))
                .singleElement()
                .asString()
                .contains("English punctuation");
    }

    @Test
    void placesThatDifferBetweenTheLanguagesAreFound() {
        assertThat(messages((facts, terms) -> {
                    terms.because(Town.reason("满{0}岁", "of age {1}"), 80);
                    return SOUND;
                }))
                .anyMatch(problem -> problem.contains("other places"));
    }

    @Test
    void aPlaceWithoutItsValueIsFound() {
        assertThat(messages(refusing(Town.reason("满{0}岁", "of age {0}")))).anyMatch(p -> p.contains("than values"));
    }

    @Test
    void twoReasonsWithOneCodeAreFound() {
        assertThat(messages((facts, terms) -> {
                    terms.because(Town.reason("理由", "a reason"));
                    return SOUND;
                }))
                .anyMatch(problem -> problem.contains("two reasons have this code"));
    }

    @Test
    void aReasonThatCitesAnUnlistedDocumentIsFound() {
        var reason = new Reason("T-1.other", Text.of("不予", "refused"), new Citation("X", "一"));
        assertThat(messages(refusing(reason))).anyMatch(problem -> problem.contains("does not list"));
    }

    private static Decision grant(long fen) {
        return Decision.grant(Award.inCash(Recipient.SELF, Split.whole(FundSource.CITY, Money.ofFen(fen))));
    }

    private static BiFunction<ElderFacts, Terms, Decision> refusing(Reason reason) {
        return (facts, terms) -> Decision.refuse(reason);
    }

    private static List<String> bookkeeping(BiFunction<ElderFacts, Terms, Decision> behaviour) {
        var policy = Town.policy(behaviour);
        return Bookkeeping.problems(policy, Town.cases(policy));
    }

    private static List<String> messages(BiFunction<ElderFacts, Terms, Decision> behaviour) {
        var policy = Town.policy(behaviour);
        return Messages.problems(policy, Town.cases(policy));
    }

    private static List<String> differences(BiFunction<ElderFacts, Terms, Decision> behaviour)
            throws InterruptedException, ExecutionException {
        var policy = Town.policy(behaviour);
        return new Repeatability(policy, Town.cases(policy)).differences();
    }
}
