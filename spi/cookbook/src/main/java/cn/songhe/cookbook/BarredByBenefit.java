package cn.songhe.cookbook;

import cn.songhe.spi.Combination;
import cn.songhe.spi.Reason;
import java.util.List;

/** Who is granted the one is not granted the other 不得同时享受, whichever is higher. */
final class BarredByBenefit {

    static final Pair PAIR = Pair.of("CB-BARRED", "二(4)", "不得同时享受的补贴", "Benefits that exclude each other");

    private static final Reason BARRED = new Example("CB-BARRED", "二(4)", "不得同时享受", "One excludes the other")
            .reason("barred", "已享受护理补贴的，不再发给生活补贴", "who is given the care subsidy is not given the living supplement");

    private BarredByBenefit() {}

    static Combination rule() {
        return new Combination.Bars(
                BARRED, List.of(PAIR.care().id()), List.of(PAIR.living().id()));
    }
}
