package cn.songhe.spi;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A floor area 建筑面积, in hundredths of a square metre, from 0. More than two decimals are refused, not rounded.
 *
 * @param hundredths the area, in hundredths of a square metre, not negative
 */
public record Area(long hundredths) implements Comparable<Area> {

    /** Checks the range. */
    public Area {
        if (hundredths < 0) {
            throw new IllegalArgumentException("an area is not negative");
        }
    }

    /**
     * Reads square metres such as {@code 312.5}.
     *
     * @throws IllegalArgumentException for more than two decimals, a negative number, or what is no number
     */
    public static Area ofSquareMetres(String text) {
        try {
            return new Area(new BigDecimal(text.strip()).movePointRight(2).longValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException("not an area in m² with at most two decimals", e);
        }
    }

    /** The smaller of the two: a cap on area cuts the area, not the money. */
    public Area cappedAt(Area cap) {
        return compareTo(cap) <= 0 ? this : cap;
    }

    /** Whether this is less than {@code other}; equal is not less. */
    public boolean isLessThan(Area other) {
        return hundredths < other.hundredths;
    }

    /** This area at a rate per square metre, rounded half up to the fen, once. */
    public Money at(Money perSquareMetre) {
        var exact = BigDecimal.valueOf(hundredths, 2).multiply(BigDecimal.valueOf(perSquareMetre.fen()));
        return Money.ofFen(exact.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    @Override
    public int compareTo(Area other) {
        return Long.compare(hundredths, other.hundredths);
    }

    /** In square metres without needless zeros, such as {@code 312.5}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }
}
