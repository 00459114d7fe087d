package cn.songhe.evaluation.combine;

import cn.songhe.spi.Award;
import cn.songhe.spi.Money;
import cn.songhe.spi.Split;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Cuts awards down to an amount, in proportion. No recipient has more than before, and everything adds up to the fen. */
final class Proportion {

    private Proportion() {}

    /**
     * The awards with a smaller sum. An award of which nothing is left is left out, unless it grants a quota.
     *
     * @param before the sum of the awards, more than 0
     * @param after from 0 to {@code before}
     */
    static List<Award> cut(List<Award> awards, Money before, Money after) {
        var left = new ArrayList<Award>(awards.size());
        long passed = 0;
        long given = 0;
        for (var award : awards) {
            passed += award.amount().fen();
            long upToHere = portion(passed, after.fen(), before.fen());
            var amount = Money.ofFen(upToHere - given);
            given = upToHere;
            if (amount.fen() > 0 || award.quota().isPresent()) {
                left.add(award.with(split(award.split(), amount)));
            }
        }
        return left;
    }

    /** Each part but the last is rounded down, the last takes the rest. */
    private static Split split(Split split, Money after) {
        var before = split.total();
        if (before.equals(after)) {
            return split;
        }
        var parts = new ArrayList<Split.Part>(split.parts().size());
        long rest = after.fen();
        for (int i = 0; i < split.parts().size(); i++) {
            var part = split.parts().get(i);
            boolean last = i == split.parts().size() - 1;
            long amount = last ? rest : portion(part.amount().fen(), after.fen(), before.fen());
            rest -= amount;
            parts.add(new Split.Part(part.source(), Money.ofFen(amount)));
        }
        return new Split(parts);
    }

    private static long portion(long amount, long numerator, long denominator) {
        return BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(numerator))
                .divide(BigInteger.valueOf(denominator))
                .longValueExact();
    }
}
