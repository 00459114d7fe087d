package cn.songhe.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Money;
import cn.songhe.spi.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountyTest {

    private static final DivisionCode EAST = DivisionCode.of("990101");
    private static final DivisionCode WEST = DivisionCode.of("990102");
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    private final CityPolicy policy = Hamlet.policy();

    @Test
    void aCountysOwnValueHoldsThereAndTheTenantsElsewhere() {
        var law = law(2022, 6, tenant(DAY, "9000"), county(EAST, DAY, "10000"));
        assertThat(law.value(Hamlet.MONTHLY, EAST)).isEqualTo(Money.ofFen(10_000));
        assertThat(law.value(Hamlet.MONTHLY, DivisionCode.of("990101003"))).isEqualTo(Money.ofFen(10_000));
        assertThat(law.value(Hamlet.MONTHLY, WEST)).isEqualTo(Money.ofFen(9_000));
        assertThat(law.value(Hamlet.MONTHLY)).isEqualTo(Money.ofFen(9_000));
    }

    @Test
    void withoutTheTenantsThePluginsHoldsElsewhere() {
        var law = law(2022, 6, county(EAST, DAY, "10000"));
        assertThat(law.value(Hamlet.MONTHLY, WEST)).isEqualTo(Money.ofFen(8_000));
    }

    @Test
    void anEarlierDayHasItsOwnValueThereToo() {
        var law = law(2022, 6, county(EAST, DAY, "10000"));
        assertThat(law.valueOn(LocalDate.of(2022, 5, 31), Hamlet.MONTHLY, EAST)).isEqualTo(Money.ofFen(8_000));
        assertThat(law.valueOn(DAY, Hamlet.MONTHLY, EAST)).isEqualTo(Money.ofFen(10_000));
    }

    @Test
    void theNarrowestDivisionWins() {
        var township = DivisionCode.of("990101003");
        var law = law(2022, 6, county(EAST, DAY, "10000"), county(township, DAY, "11000"));
        assertThat(law.value(Hamlet.MONTHLY, DivisionCode.of("990101003001"))).isEqualTo(Money.ofFen(11_000));
        assertThat(law.value(Hamlet.MONTHLY, EAST)).isEqualTo(Money.ofFen(10_000));
    }

    @Test
    void aCountyThatGivesUpItsValueHasTheTenantsAgain() {
        var law = law(
                2022, 8, tenant(DAY, "9000"), county(EAST, DAY, "10000"), county(EAST, LocalDate.of(2022, 8, 1), null));
        assertThat(law.value(Hamlet.MONTHLY, EAST)).isEqualTo(Money.ofFen(9_000));
    }

    @Test
    void aFloorThatRoseAboveACountysValueWins() {
        var early = county(EAST, LocalDate.of(2021, 1, 1), "6000");
        assertThat(law(2021, 12, early).value(Hamlet.MONTHLY, EAST)).isEqualTo(Money.ofFen(6_000));
        assertThat(law(2022, 1, early).value(Hamlet.MONTHLY, EAST)).isEqualTo(Money.ofFen(8_000));
    }

    @Test
    void aCountyMayGoBelowTheTenantButNotBelowTheFloor() {
        assertThat(Hamlet.book().refusalOf(county(EAST, DAY, "7999")))
                .map(OverrideRefusal::code)
                .contains("override.below-standard");
        assertThatIllegalArgumentException().isThrownBy(() -> law(2022, 6, county(EAST, DAY, "7999")));
        var law = law(2022, 6, tenant(DAY, "9000"), county(EAST, DAY, "8500"));
        assertThat(law.value(Hamlet.MONTHLY, EAST)).isEqualTo(Money.ofFen(8_500));
    }

    @Test
    void theExplanationNamesTheCountyThatSetIt() {
        var recorded = new RecordingTerms(law(2022, 6, county(EAST, DAY, "10000")));
        recorded.value(Hamlet.MONTHLY, EAST);
        var read = (Step.ParameterRead) recorded.steps().get(0);
        assertThat(read.setFor()).contains(EAST);
        assertThat(read.overriddenBy()).contains("a county's decision");
    }

    private Law law(int year, int month, ParameterOverride... overrides) {
        return policy.terms(Period.month(year, month), List.of(overrides));
    }

    private static ParameterOverride tenant(LocalDate from, String value) {
        return new ParameterOverride("allowance.monthly", from, value, "a tenant's decision");
    }

    private static ParameterOverride county(DivisionCode division, LocalDate from, String value) {
        return new ParameterOverride("allowance.monthly", from, value, "a county's decision", Optional.of(division));
    }
}
