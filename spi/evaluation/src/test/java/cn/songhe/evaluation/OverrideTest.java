package cn.songhe.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.songhe.spi.Citation;
import cn.songhe.spi.Money;
import cn.songhe.spi.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverrideTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    private final CityPolicy policy = Hamlet.policy();

    @ParameterizedTest
    @CsvSource({
        "raise, 4, override.below-standard",
        "raise, 5, ",
        "raise, 6, ",
        "lower, 4, ",
        "lower, 5, ",
        "lower, 6, override.above-standard",
        "any, 0, ",
        "none, 5, override.not-open"
    })
    void onlyWhatTheParameterAllowsIsAllowed(String rule, String value, String code) {
        var book = ParameterBook.parse(Map.of(
                "parameters/a.yaml",
                "parameters: [{name: a, unit: fen, override: " + rule
                        + ", values: [{from: 2020-01-01, value: 5, document: D, clause: 一}]}]"));
        var refusal = book.refusalOf(new ParameterOverride("a", DAY, value, "a decision"));
        assertThat(refusal.map(OverrideRefusal::code).orElse(null)).isEqualTo(code);
    }

    @Test
    void aRefusalNamesTheClauseThatStandsInTheWay() {
        var refusal = Hamlet.book().refusalOf(monthly(DAY, "7999")).orElseThrow();
        assertThat(refusal.code()).isEqualTo("override.below-standard");
        assertThat(refusal.citation()).contains(new Citation("H-2", "三2"));
        assertThat(refusal.text().zh()).isEqualTo("不得低于80.00元/人·月");
        assertThat(refusal.text().en()).isEqualTo("must not be below CNY 80.00 per person and month");
    }

    @Test
    void theStandardOfTheDayOfTheOverrideIsTheMeasure() {
        assertThat(Hamlet.book().refusalOf(monthly(LocalDate.of(2021, 12, 31), "7999")))
                .isEmpty();
        assertThat(Hamlet.book().refusalOf(monthly(LocalDate.of(2022, 1, 1), "7999")))
                .isPresent();
    }

    @Test
    void whereNothingIsInForceThereIsNothingToRaise() {
        assertThat(Hamlet.book().refusalOf(monthly(LocalDate.of(2019, 1, 1), "9000")))
                .map(OverrideRefusal::code)
                .contains("override.no-standard");
        assertThat(Hamlet.book().refusalOf(monthly(LocalDate.of(2025, 1, 1), "9000")))
                .map(OverrideRefusal::code)
                .contains("override.no-standard");
    }

    @Test
    void anUnknownNameOrAnUnreadableValueIsRefused() {
        assertThat(Hamlet.book().refusalOf(new ParameterOverride("x", DAY, "1", "a decision")))
                .map(OverrideRefusal::code)
                .contains("override.unknown");
        assertThat(Hamlet.book().refusalOf(monthly(DAY, "90.5")))
                .map(OverrideRefusal::code)
                .contains("override.unreadable");
        assertThat(Hamlet.book().refusalOf(monthly(DAY, "{")))
                .map(OverrideRefusal::code)
                .contains("override.unreadable");
    }

    @Test
    void whatIsNotPermittedIsNoLaw() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.terms(Period.month(2022, 6), List.of(monthly(DAY, "7999"))))
                .withMessageContaining("must not be below");
    }

    @Test
    void anOverrideHoldsFromItsDayUntilTheNext() {
        var overrides = List.of(monthly(LocalDate.of(2023, 1, 1), "12000"), monthly(LocalDate.of(2022, 6, 1), "9000"));
        assertThat(value(Period.month(2022, 5), overrides)).isEqualTo(Money.ofFen(8_000));
        assertThat(value(Period.month(2022, 6), overrides)).isEqualTo(Money.ofFen(9_000));
        assertThat(value(Period.month(2022, 12), overrides)).isEqualTo(Money.ofFen(9_000));
        assertThat(value(Period.month(2023, 1), overrides)).isEqualTo(Money.ofFen(12_000));
    }

    @Test
    void anOverrideWithoutAValueGivesThePluginsOwnBack() {
        var overrides = List.of(monthly(DAY, "9000"), monthly(LocalDate.of(2022, 8, 1), null));
        assertThat(value(Period.month(2022, 7), overrides)).isEqualTo(Money.ofFen(9_000));
        assertThat(value(Period.month(2022, 8), overrides)).isEqualTo(Money.ofFen(8_000));
    }

    @Test
    void aFloorThatRoseAboveAnOverrideWins() {
        var overrides = List.of(monthly(LocalDate.of(2021, 1, 1), "6000"));
        assertThat(value(Period.month(2021, 12), overrides)).isEqualTo(Money.ofFen(6_000));
        assertThat(value(Period.month(2022, 1), overrides)).isEqualTo(Money.ofFen(8_000));
    }

    @Test
    void aRaiseEndsWithTheStandardItRaised() {
        var law = policy.terms(Period.month(2025, 1), List.of(monthly(DAY, "9000")));
        assertThat(law.isInForceOn(LocalDate.of(2024, 12, 31), Hamlet.MONTHLY)).isTrue();
        assertThat(law.isInForceOn(LocalDate.of(2025, 1, 1), Hamlet.MONTHLY)).isFalse();
    }

    @Test
    void aTenantFillsAStandardThatIsAwaited() {
        var override = new ParameterOverride("beds.minimum", DAY, "10", "a decision");
        assertThat(policy.terms(Period.month(2022, 6), List.of(override)).value(Hamlet.BEDS))
                .isEqualTo(10L);
    }

    @Test
    void anOverrideNeedsAGround() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ParameterOverride("a", DAY, "1", " "));
    }

    private static ParameterOverride monthly(LocalDate from, String value) {
        return new ParameterOverride("allowance.monthly", from, value, "a decision");
    }

    private Money value(Period period, List<ParameterOverride> overrides) {
        return policy.terms(period, overrides).value(Hamlet.MONTHLY);
    }
}
