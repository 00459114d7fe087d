package cn.songhe.spi;

import java.math.BigDecimal;

/**
 * A multiple or share 倍数或比例, exact, such as 1.5 times a standard or 0.35 of a price. From 0, at most six decimals.
 *
 * @param value the number, 1 for the whole
 */
public record Rate(BigDecimal value) implements Comparable<Rate> {

    /** Checks the range, and drops needless zeros. */
    public Rate {
        value = value.stripTrailingZeros();
        if (value.signum() < 0 || value.scale() > 6) {
            throw new IllegalArgumentException("a rate is not negative and has at most six decimals");
        }
    }

    /** Reads {@code 1.5} or {@code 0.35}. */
    public static Rate of(String text) {
        return new Rate(new BigDecimal(text));
    }

    /** So many per cent. */
    public static Rate ofPercent(long percent) {
        return new Rate(BigDecimal.valueOf(percent, 2));
    }

    /** So much of the amount. */
    public Money of(Money amount, Rounding rounding) {
        return rounding.round(value.multiply(BigDecimal.valueOf(amount.fen())));
    }

    @Override
    public int compareTo(Rate other) {
        return value.compareTo(other.value);
    }

    /** The number without needless zeros, such as {@code 1.5}. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
