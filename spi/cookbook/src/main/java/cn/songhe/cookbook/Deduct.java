package cn.songhe.cookbook;

import cn.songhe.spi.Combination;
import cn.songhe.spi.Reason;
import java.util.List;

/** What the one gives is deducted from the other 抵扣; nothing is cut below zero. */
final class Deduct {

    static final Pair PAIR = Pair.of("CB-DEDUCT", "二(5)", "相互抵扣的补贴", "Benefits that are deducted");

    private static final Reason DEDUCTED = new Example("CB-DEDUCT", "二(5)", "抵扣", "One is deducted from the other")
            .reason("deducted", "护理补贴中抵扣已发给的生活补贴", "the living supplement is deducted from the care subsidy");

    private Deduct() {}

    static Combination rule() {
        return new Combination.Deducts(
                DEDUCTED, List.of(PAIR.living().id()), PAIR.care().id());
    }
}
