package cn.songhe.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SubjectFactsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 31);
    private static final Attribute<Money> INCOME = new Attribute<>(
            "monthly-income",
            Subject.ELDER,
            new AttributeType.Amount(),
            Text.of("月收入", "Monthly income"),
            new Citation("X", "一"));
    private static final StateKey<Money> BALANCE = StateKey.money("wallet.balance", Text.of("余额", "Balance"));

    @Test
    void anAttributeIsReadByItsConstantAndHasALife() {
        var facts =
                elder().with(INCOME, History.since(DAY, Money.ofFen(150_000))).build();
        assertThat(facts.attribute(INCOME).on(DAY)).contains(Money.ofFen(150_000));
        assertThat(facts.attribute(INCOME).on(DAY.minusDays(1))).isEmpty();
    }

    @Test
    void whatWasNotFetchedCannotBeRead() {
        var facts = elder().build();
        assertThatExceptionOfType(UndeclaredFact.class)
                .isThrownBy(() -> facts.attribute(INCOME))
                .withMessageContaining("monthly-income");
        assertThatExceptionOfType(UndeclaredFact.class)
                .isThrownBy(() -> facts.state(BALANCE))
                .withMessageContaining("wallet.balance");
        assertThatExceptionOfType(UndeclaredFact.class).isThrownBy(facts::services);
    }

    @Test
    void aStateThatWasNeverLeftIsEmptyAndTheLastOneGivenCounts() {
        assertThat(elder().with(BALANCE, (Money) null).build().state(BALANCE)).isEmpty();
        var facts = elder().with(BALANCE, Money.ofFen(1))
                .with(BALANCE, Money.ofFen(2))
                .build();
        assertThat(facts.state(BALANCE)).contains(Money.ofFen(2));
    }

    @Test
    void aDecisionLeavesStateAndOneThatAwaitsAStandardLeavesNone() {
        var refused = Decision.refuse(new Reason("X", Text.of("不予", "refused"), new Citation("X", "一")));
        assertThat(refused.kept()).isEmpty();
        assertThat(refused.leaving(BALANCE, Money.ofFen(7)).kept())
                .extracting(StateKey.Kept::number)
                .containsExactly(7L);
        var granted = Decision.grant(Award.inKind(Recipient.SELF, new Quota(600, Quota.Unit.MINUTES), FundSource.CITY));
        assertThat(granted.leaving(BALANCE, Money.ZERO)).isInstanceOf(Decision.Granted.class);
        assertThat(new Decision.AwaitingStandard("x").kept()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> new Decision.AwaitingStandard("x").leaving(BALANCE, Money.ZERO));
    }

    @Property
    void everyStateSurvivesBeingKeptAsANumber(@ForAll int number) {
        assertThat(StateKey.Kind.MONEY.toNumber(StateKey.Kind.MONEY.ofNumber(number)))
                .isEqualTo(number);
        assertThat(StateKey.Kind.COUNT.toNumber(StateKey.Kind.COUNT.ofNumber(number)))
                .isEqualTo(number);
        assertThat(StateKey.Kind.DAY.toNumber(StateKey.Kind.DAY.ofNumber(number / 8)))
                .isEqualTo(number / 8);
    }

    @Test
    void everyTypeOfAttributeReadsWhatItWritesAndRefusesTheRest() {
        assertRoundTrip(new AttributeType.YesNo(), "true", "yes");
        assertRoundTrip(new AttributeType.WholeNumber(0, 150), "150", "151");
        assertRoundTrip(new AttributeType.Amount(), "150000", "1500.00");
        assertRoundTrip(new AttributeType.Day(), "2022-02-28", "2022-02-29");
        assertRoundTrip(new AttributeType.Choice(Map.of("urban", Text.of("城镇", "urban"))), "urban", "rural");
        assertThatIllegalArgumentException().isThrownBy(() -> new AttributeType.Choice(Map.of()));
    }

    @Test
    void namesOfAttributesStatesAndMeasuresAreLowerCaseWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> StateKey.count("Balance", Text.of("余额", "Balance")));
        assertThatIllegalArgumentException().isThrownBy(() -> Measure.of("Beds", "床位", "beds"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attribute<>(
                        "monthly income", Subject.ELDER, INCOME.type(), INCOME.label(), INCOME.citation()));
    }

    @Test
    void aChildIsReadInMonthsAndAHouseholdByItsMembers() {
        var child = ChildFacts.of(DAY.minusMonths(12), Sex.MALE, 2, Set.of(Fact.ENROLMENTS))
                .build();
        assertThat(child.monthsOn(DAY)).isEqualTo(12);
        assertThat(child.order()).isEqualTo(2);
        assertThatExceptionOfType(UndeclaredFact.class).isThrownBy(child::attendance);
        assertThatIllegalArgumentException().isThrownBy(() -> ChildFacts.of(DAY, Sex.MALE, 0, Set.of()));
        var home = HouseholdFacts.of(DivisionCode.of("140105"), Set.of(Fact.MEMBERS))
                .with(new HouseholdFacts.Member(5, elder().build()))
                .build();
        assertThat(home.members()).extracting(HouseholdFacts.Member::id).containsExactly(5L);
        assertThat(Recipient.member(home.members().get(0))).isEqualTo(new Recipient.Member(5));
    }

    private static <T> void assertRoundTrip(AttributeType<T> type, String good, String bad) {
        assertThat(type.write(type.read(good))).isEqualTo(good);
        assertThatIllegalArgumentException().isThrownBy(() -> type.read(bad));
    }

    private static ElderFacts.Builder elder() {
        return ElderFacts.of(LocalDate.of(1940, 1, 1), Sex.FEMALE, Set.of());
    }

    @Test
    void allSubjectsAreListedOnce() {
        assertThat(Subject.all())
                .extracting(Subject::name)
                .isEqualTo(List.of("elder", "child", "facility", "household", "organisation"));
    }
}
