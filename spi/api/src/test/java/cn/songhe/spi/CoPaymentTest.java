package cn.songhe.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoPaymentTest {

    private static final FacilityRef PROVIDER = new FacilityRef(7, FacilityKind.STATION, DivisionCode.of("140105001"));

    @Test
    void theShareOfADaysPriceIsRoundedOnce() {
        var half = new CoPayment(Rate.of("0.5"), Optional.empty(), Optional.empty());
        assertThat(half.borne(List.of(on(1, 101), on(1, 102)), Rounding.FEN_HALF_UP))
                .isEqualTo(Money.ofFen(102));
        assertThat(half.borne(List.of(on(1, 101), on(2, 102)), Rounding.FEN_HALF_UP))
                .isEqualTo(Money.ofFen(102));
        assertThat(half.borne(List.of(on(1, 101), on(2, 101)), Rounding.FEN_DOWN))
                .isEqualTo(Money.ofFen(100));
    }

    @Test
    void eachDayIsCutToItsCapAndThenTheWholeToTheCapOfThePeriod() {
        var capped = new CoPayment(Rate.ofPercent(80), money(5_000), money(8_000));
        assertThat(capped.borne(List.of(on(1, 10_000)), Rounding.FEN_DOWN)).isEqualTo(Money.ofFen(5_000));
        assertThat(capped.borne(List.of(on(1, 10_000), on(2, 3_000)), Rounding.FEN_DOWN))
                .isEqualTo(Money.ofFen(7_400));
        assertThat(capped.borne(List.of(on(1, 10_000), on(2, 10_000)), Rounding.FEN_DOWN))
                .isEqualTo(Money.ofFen(8_000));
    }

    @Test
    void nothingUsedIsNothingBorneAndNobodyBearsMoreThanThePrice() {
        var whole = new CoPayment(Rate.ofPercent(100), Optional.empty(), Optional.empty());
        assertThat(whole.borne(List.of(), Rounding.FEN_DOWN)).isEqualTo(Money.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoPayment(Rate.ofPercent(101), Optional.empty(), Optional.empty()));
    }

    private static Optional<Money> money(long fen) {
        return Optional.of(Money.ofFen(fen));
    }

    private static ServiceUse on(int day, long fen) {
        return new ServiceUse(LocalDate.of(2022, 5, day), "bathing", PROVIDER, 60, Money.ofFen(fen));
    }
}
