package cn.songhe.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Rounding, rates, instalments and part months: nothing is lost, nothing is rounded unasked. */
class MoneyArithmeticPropertyTest {

    private static final long MOST = 1_000_000_000_000L;

    @Property
    void instalmentsAddUpToTheWholeAndNoneIsNegative(
            @ForAll @LongRange(max = MOST) long fen,
            @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 1, max = 1_000) Long> weights) {
        var instalments = new Instalments(weights);
        var total = Money.ofFen(fen);
        var sum = Money.ZERO;
        for (int nth = 1; nth <= instalments.count(); nth++) {
            var part = instalments.part(total, nth);
            assertThat(part.fen()).isBetween(0L, fen);
            sum = sum.plus(part);
        }
        assertThat(sum).isEqualTo(total);
    }

    @Example
    void fortyThirtyThirtyOfAnOddAmount() {
        var instalments = new Instalments(List.of(40L, 30L, 30L));
        var total = Money.ofFen(10_001);
        assertThat(List.of(1, 2, 3))
                .extracting(nth -> instalments.part(total, nth).fen())
                .containsExactly(4_000L, 3_000L, 3_001L);
        assertThatIllegalArgumentException().isThrownBy(() -> instalments.part(Money.ofFen(-1), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Instalments(List.of(40L, 0L)));
    }

    @Property
    void aPortionIsTheExactFractionRoundedOnce(
            @ForAll @LongRange(min = -MOST, max = MOST) long fen,
            @ForAll @IntRange(max = 1_000) int numerator,
            @ForAll @IntRange(min = 1, max = 1_000) int denominator) {
        var exact = BigDecimal.valueOf(fen).multiply(BigDecimal.valueOf(numerator));
        var expected = exact.divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP);
        assertThat(Rounding.FEN_HALF_UP
                        .portion(Money.ofFen(fen), numerator, denominator)
                        .fen())
                .isEqualTo(expected.longValueExact());
    }

    @Property
    void roundingToTheYuanMovesLessThanAYuanAndLeavesWholeYuan(@ForAll @LongRange(max = MOST) long fen) {
        var exact = BigDecimal.valueOf(fen);
        assertThat(Rounding.YUAN_DOWN.round(exact).fen() % 100).isZero();
        assertThat(fen - Rounding.YUAN_DOWN.round(exact).fen()).isBetween(0L, 99L);
        assertThat(Rounding.YUAN_UP.round(exact).fen() - fen).isBetween(0L, 99L);
        assertThat(Math.abs(Rounding.YUAN_HALF_UP.round(exact).fen() - fen)).isLessThanOrEqualTo(50);
        assertThat(Rounding.JIAO_HALF_UP.round(exact).fen() % 10).isZero();
    }

    @Property
    void aRateOfTheWholeIsTheWhole(@ForAll @LongRange(max = MOST) long fen) {
        var amount = Money.ofFen(fen);
        assertThat(Rate.ofPercent(100).of(amount, Rounding.FEN_DOWN)).isEqualTo(amount);
        assertThat(Rate.of("1.50").of(amount, Rounding.FEN_DOWN).fen()).isEqualTo(fen + fen / 2);
    }

    @Example
    void aRateIsWrittenWithoutNeedlessZerosAndBounded() {
        assertThat(Rate.of("0.350")).isEqualTo(Rate.ofPercent(35)).hasToString("0.35");
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.of("-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.of("0.1234567"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(0, RoundingMode.DOWN));
    }

    @Property
    void aPartMonthIsNeverMoreThanTheMonthAndMoreDaysAreNeverLess(
            @ForAll @LongRange(max = MOST) long fen,
            @ForAll @IntRange(max = 31) int days,
            @ForAll @IntRange(min = 28, max = 31) int ofDays) {
        var monthly = Money.ofFen(fen);
        var part = PartialMonth.byDays(monthly, days, ofDays, Rounding.FEN_HALF_UP);
        assertThat(part).isLessThanOrEqualTo(monthly);
        assertThat(PartialMonth.byDays(monthly, days + 1L, ofDays, Rounding.FEN_HALF_UP))
                .isGreaterThanOrEqualTo(part);
        assertThat(PartialMonth.byHalves(monthly, days, 16, Rounding.FEN_HALF_UP))
                .isEqualTo(days == 0 ? Money.ZERO : days < 16 ? Money.ofFen((fen + 1) / 2) : monthly);
        assertThat(PartialMonth.fromDays(monthly, days, 15)).isEqualTo(days < 15 ? Money.ZERO : monthly);
    }

    @Example
    void daysAreNotCountedBackwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialMonth.byDays(Money.ofFen(1), -1, 30, Rounding.FEN_DOWN));
    }
}
