package cn.songhe.spi;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * To what and how an amount is rounded 取整方式. There is no rounding without one.
 *
 * @param step to a multiple of so many fen: 1 for fen, 10 for jiao, 100 for yuan
 * @param mode how
 */
public record Rounding(long step, RoundingMode mode) {

    /** To the fen, half up. */
    public static final Rounding FEN_HALF_UP = new Rounding(1, RoundingMode.HALF_UP);
    /** To the fen, the rest is dropped. */
    public static final Rounding FEN_DOWN = new Rounding(1, RoundingMode.DOWN);
    /** To the jiao (10 fen), half up. */
    public static final Rounding JIAO_HALF_UP = new Rounding(10, RoundingMode.HALF_UP);
    /** To the yuan, half up. */
    public static final Rounding YUAN_HALF_UP = new Rounding(100, RoundingMode.HALF_UP);
    /** To the yuan, the rest is dropped. */
    public static final Rounding YUAN_DOWN = new Rounding(100, RoundingMode.DOWN);
    /** To the yuan, any rest counts as one more. */
    public static final Rounding YUAN_UP = new Rounding(100, RoundingMode.UP);

    /** Checks the step. */
    public Rounding {
        if (step < 1) {
            throw new IllegalArgumentException("an amount is rounded to a multiple of at least one fen");
        }
    }

    /**
     * Rounds an exact number of fen.
     *
     * @throws ArithmeticException beyond the range of a long
     */
    public Money round(BigDecimal fen) {
        var steps = fen.divide(BigDecimal.valueOf(step), 0, mode);
        return Money.ofFen(Math.multiplyExact(steps.longValueExact(), step));
    }

    /**
     * Rounds the fraction {@code numerator / denominator} of an amount, without an intermediate result.
     *
     * @param denominator more than 0
     * @throws ArithmeticException beyond the range of a long, or for a denominator of 0
     */
    public Money portion(Money amount, long numerator, long denominator) {
        var exact = BigDecimal.valueOf(amount.fen()).multiply(BigDecimal.valueOf(numerator));
        var steps = exact.divide(BigDecimal.valueOf(denominator).multiply(BigDecimal.valueOf(step)), 0, mode);
        return Money.ofFen(Math.multiplyExact(steps.longValueExact(), step));
    }
}
