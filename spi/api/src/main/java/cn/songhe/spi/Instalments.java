package cn.songhe.spi;

import java.math.BigInteger;
import java.util.List;

/**
 * In which parts an amount is paid one after the other 分期拨付, such as 40, 30 and 30 of a hundred.
 *
 * @param weights the weights of the parts, in order, each more than 0; every part but the last is rounded down to the fen, the last
 *     takes the rest, so that the parts add up exactly
 */
public record Instalments(List<Long> weights) {

    /** Checks the weights. */
    public Instalments {
        weights = List.copyOf(weights);
        if (weights.isEmpty() || weights.stream().anyMatch(w -> w < 1 || w > 1_000_000)) {
            throw new IllegalArgumentException("instalments have weights between 1 and 1 000 000");
        }
    }

    /** How many there are. */
    public int count() {
        return weights.size();
    }

    /**
     * One part.
     *
     * @param total the whole amount, not negative
     * @param nth which part, from 1 to {@link #count()}
     */
    public Money part(Money total, int nth) {
        if (total.fen() < 0) {
            throw new IllegalArgumentException("a negative amount is not paid in parts");
        }
        return nth == count() ? total.minus(before(total)) : floor(total, nth);
    }

    private Money before(Money total) {
        var sum = Money.ZERO;
        for (int i = 1; i < count(); i++) {
            sum = sum.plus(floor(total, i));
        }
        return sum;
    }

    private Money floor(Money total, int nth) {
        long sum = 0;
        for (long weight : weights) {
            sum += weight;
        }
        var part = BigInteger.valueOf(total.fen()).multiply(BigInteger.valueOf(weights.get(nth - 1)));
        return Money.ofFen(part.divide(BigInteger.valueOf(sum)).longValueExact());
    }
}
