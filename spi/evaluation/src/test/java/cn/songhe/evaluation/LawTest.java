package cn.songhe.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.songhe.spi.Money;
import cn.songhe.spi.NoStandardInForce;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Period;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LawTest {

    private final CityPolicy policy = Hamlet.policy();

    @Test
    void theValueOfTheLastDayHoldsForThePeriod() {
        assertThat(law(Period.month(2021, 12)).value(Hamlet.MONTHLY)).isEqualTo(Money.ofFen(5_000));
        assertThat(law(Period.month(2022, 1)).value(Hamlet.MONTHLY)).isEqualTo(Money.ofFen(8_000));
        assertThat(law(Period.year(2022)).value(Hamlet.MONTHLY)).isEqualTo(Money.ofFen(8_000));
    }

    @Test
    void anEarlierDayHasItsOwnValue() {
        var law = law(Period.month(2022, 6));
        assertThat(law.valueOn(LocalDate.of(2021, 12, 31), Hamlet.MONTHLY)).isEqualTo(Money.ofFen(5_000));
        assertThat(law.valueOn(LocalDate.of(2022, 1, 1), Hamlet.MONTHLY)).isEqualTo(Money.ofFen(8_000));
        assertThat(law.isInForceOn(LocalDate.of(2020, 1, 1), Hamlet.MONTHLY)).isTrue();
        assertThat(law.isInForceOn(LocalDate.of(2019, 12, 31), Hamlet.MONTHLY)).isFalse();
    }

    @Test
    void beforeTheFirstValueAndAfterTheAbolitionThereIsNoStandard() {
        assertThatExceptionOfType(NoStandardInForce.class)
                .isThrownBy(() -> law(Period.month(2019, 12)).value(Hamlet.MONTHLY))
                .satisfies(e -> assertThat(e.parameter()).isEqualTo("allowance.monthly"));
        assertThatExceptionOfType(NoStandardInForce.class)
                .isThrownBy(() -> law(Period.month(2025, 1)).value(Hamlet.MONTHLY));
    }

    @Test
    void aKeyOfAnotherUnitOrUnknownNameIsADefectOfThePlugin() {
        var law = law(Period.month(2022, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> law.value(ParameterKey.of("allowance.monthly", Unit.FEN)));
        assertThatIllegalArgumentException().isThrownBy(() -> law.value(ParameterKey.of("allowance", Unit.FEN)));
    }

    @Property
    void theValueOfThePeriodIsTheValueOfItsLastDay(
            @ForAll @IntRange(min = 2020, max = 2024) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = -1, max = 1) int overrideMonth,
            @ForAll @IntRange(min = 8_000, max = 20_000) int raised) {
        var period = Period.month(year, month);
        var from = LocalDate.of(2022, 6, 15).plusMonths(overrideMonth);
        var override = new ParameterOverride("allowance.monthly", from, String.valueOf(raised), "a decision");
        var law = policy.terms(period, List.of(override));
        var expected = from.isAfter(period.last()) ? (year < 2022 ? 5_000 : 8_000) : raised;
        assertThat(law.value(Hamlet.MONTHLY)).isEqualTo(Money.ofFen(expected));
        assertThat(law.valueOn(period.last(), Hamlet.MONTHLY)).isEqualTo(law.value(Hamlet.MONTHLY));
    }

    private Law law(Period period) {
        return policy.terms(period, List.of());
    }
}
