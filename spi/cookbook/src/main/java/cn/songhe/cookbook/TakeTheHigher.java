package cn.songhe.cookbook;

import cn.songhe.spi.Combination;
import cn.songhe.spi.Reason;

/** Only the highest is given 就高不就低; of equal ones the first in the list. */
final class TakeTheHigher {

    static final Pair PAIR = Pair.of("CB-HIGHER", "二(3)", "就高享受的补贴", "Benefits of which the higher is given");

    private static final Reason LOWER = new Example("CB-HIGHER", "二(3)", "就高享受", "The higher is given")
            .reason(
                    "lower",
                    "同类补贴就高享受，本项不是其中最高的",
                    "of benefits of this kind the highest is given, and this is not the highest");

    private TakeTheHigher() {}

    static Combination rule() {
        return new Combination.Highest(LOWER, PAIR.ids());
    }
}
