package cn.songhe.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void equalIsNotMore() {
        assertThat(Money.ofFen(5).isMoreThan(Money.ofFen(5))).isFalse();
        assertThat(Money.ofFen(6).isMoreThan(Money.ofFen(5))).isTrue();
    }

    @Test
    void beyondTheRangeIsAnErrorAndNoOtherAmount() {
        var most = Money.ofFen(Long.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(Money.ofFen(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.times(2));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.ofFen(Long.MIN_VALUE).minus(Money.ofFen(1)));
    }

    @Test
    void eachPurseStandsOnceInASplit() {
        var part = new Split.Part(FundSource.CITY, Money.ofFen(1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Split(List.of(part, part)));
        assertThat(Split.whole(FundSource.CITY, Money.ofFen(1)).from(FundSource.county(DivisionCode.of("140105"))))
                .isEqualTo(Money.ZERO);
    }

    @Property
    void moneyIsWrittenInYuanWithTwoDecimals(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long fen) {
        assertThat(Money.ofFen(fen)).hasToString(BigDecimal.valueOf(fen, 2).toPlainString());
    }
}
