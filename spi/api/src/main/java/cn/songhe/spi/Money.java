package cn.songhe.spi;

/**
 * An amount of money 金额 in fen 分, exact. May be negative only where a correction is meant.
 *
 * @param fen the amount, in fen
 */
public record Money(long fen) implements Comparable<Money> {

    /** Nothing. */
    public static final Money ZERO = new Money(0);

    /** An amount of {@code fen} fen. */
    public static Money ofFen(long fen) {
        return fen == 0 ? ZERO : new Money(fen);
    }

    /**
     * The sum.
     *
     * @throws ArithmeticException beyond the range of a long
     */
    public Money plus(Money other) {
        return ofFen(Math.addExact(fen, other.fen));
    }

    /**
     * The difference.
     *
     * @throws ArithmeticException beyond the range of a long
     */
    public Money minus(Money other) {
        return ofFen(Math.subtractExact(fen, other.fen));
    }

    /**
     * This amount so many times.
     *
     * @throws ArithmeticException beyond the range of a long
     */
    public Money times(long count) {
        return ofFen(Math.multiplyExact(fen, count));
    }

    /** The smaller of the two: a cap on money. */
    public Money atMost(Money cap) {
        return fen <= cap.fen ? this : cap;
    }

    /** The larger of the two: a floor. */
    public Money atLeast(Money floor) {
        return fen >= floor.fen ? this : floor;
    }

    /** Whether this is less than {@code other}; equal is not less. */
    public boolean isLessThan(Money other) {
        return fen < other.fen;
    }

    /** Whether this is more than {@code other}; equal is not more. */
    public boolean isMoreThan(Money other) {
        return fen > other.fen;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** In yuan with two decimals, such as {@code 1234.50}. */
    @Override
    public String toString() {
        var sign = fen < 0 ? "-" : "";
        var yuan = Math.abs(fen / 100);
        var rest = Math.abs(fen % 100);
        return sign + yuan + (rest < 10 ? ".0" : ".") + rest;
    }
}
