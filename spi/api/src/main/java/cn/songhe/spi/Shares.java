package cn.songhe.spi;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * In which ratio purses share an amount, such as city : county = 3 : 7.
 *
 * @param weights in order; each part but the last is rounded down, the last takes the rest
 */
public record Shares(List<Weight> weights) {

    /** Checks that there is a weight, none is negative and not all are zero. */
    public Shares {
        weights = List.copyOf(weights);
        if (sum(weights) <= 0) {
            throw new IllegalArgumentException("shares have a positive sum of weights");
        }
    }

    /**
     * The weight of one level.
     *
     * @param level the level
     * @param weight its weight, from 0
     */
    public record Weight(FundLevel level, long weight) {

        /** Checks the range. */
        public Weight {
            if (weight < 0 || weight > 1_000_000) {
                throw new IllegalArgumentException("a weight lies between 0 and 1 000 000");
            }
        }
    }

    /**
     * Splits an amount; the county's part goes to the county of {@code division}. Every part but the last is
     * floor(total × weight / sum of weights), the last is what remains, so that the parts add up exactly.
     *
     * @param total not negative
     */
    public Split split(Money total, DivisionCode division) {
        if (total.fen() < 0) {
            throw new IllegalArgumentException("a negative amount is not split anew; its own parts are taken back");
        }
        long sum = sum(weights);
        var parts = new ArrayList<Split.Part>(weights.size());
        long rest = total.fen();
        for (int i = 0; i < weights.size(); i++) {
            var weight = weights.get(i);
            boolean last = i == weights.size() - 1;
            long part = last ? rest : portion(total.fen(), weight.weight(), sum);
            rest -= part;
            parts.add(new Split.Part(source(weight.level(), division), Money.ofFen(part)));
        }
        return new Split(parts);
    }

    private static long sum(List<Weight> weights) {
        long sum = 0;
        for (var weight : weights) {
            sum += weight.weight();
        }
        return sum;
    }

    private static long portion(long total, long weight, long sum) {
        long high = Math.multiplyHigh(total, weight);
        if (high == 0 && total * weight >= 0) {
            return total * weight / sum;
        }
        return BigInteger.valueOf(total)
                .multiply(BigInteger.valueOf(weight))
                .divide(BigInteger.valueOf(sum))
                .longValueExact();
    }

    private static FundSource source(FundLevel level, DivisionCode division) {
        return level == FundLevel.COUNTY ? FundSource.county(division) : new FundSource(level, null);
    }
}
