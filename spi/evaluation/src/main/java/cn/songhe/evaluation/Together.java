package cn.songhe.evaluation;

import cn.songhe.spi.Award;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Money;
import java.util.List;

/**
 * What all formulas of a program say of one subject, after the rules of combination.
 *
 * @param parts one for each formula, in their order
 */
public record Together(List<Explanation<Decision>> parts) {

    /** Keeps an immutable copy. */
    public Together {
        parts = List.copyOf(parts);
    }

    /** The sum of everything granted. */
    public Money total() {
        return parts.stream().map(part -> granted(part.outcome())).reduce(Money.ZERO, Money::plus);
    }

    /** What a decision grants; nothing for any but a grant. */
    public static Money granted(Decision decision) {
        return decision instanceof Decision.Granted granted
                ? granted.awards().stream().map(Award::amount).reduce(Money.ZERO, Money::plus)
                : Money.ZERO;
    }
}
