package cn.songhe.spi;

import java.util.List;

/**
 * An amount with who bears which part of it 分担. The parts add up to the total, always.
 *
 * @param parts the parts, each purse once
 */
public record Split(List<Part> parts) {

    /** Checks that no purse stands twice. */
    public Split {
        parts = List.copyOf(parts);
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (parts.get(i).source().equals(parts.get(j).source())) {
                    throw new IllegalArgumentException("each purse stands once in a split");
                }
            }
        }
    }

    /**
     * One part.
     *
     * @param source the purse
     * @param amount what it bears
     */
    public record Part(FundSource source, Money amount) {}

    /** Everything from one purse. */
    public static Split whole(FundSource source, Money amount) {
        return new Split(List.of(new Part(source, amount)));
    }

    /** The sum of the parts. */
    public Money total() {
        long sum = 0;
        for (var part : parts) {
            sum = Math.addExact(sum, part.amount().fen());
        }
        return Money.ofFen(sum);
    }

    /** What the purse bears; nothing if it is not among the parts. */
    public Money from(FundSource source) {
        for (var part : parts) {
            if (part.source().equals(source)) {
                return part.amount();
            }
        }
        return Money.ZERO;
    }
}
