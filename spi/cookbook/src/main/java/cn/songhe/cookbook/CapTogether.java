package cn.songhe.cookbook;

import cn.songhe.spi.Combination;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Unit;

/** Together they give no more than a cap 合计不超过; the last in the list is cut first. */
final class CapTogether {

    static final Pair PAIR = Pair.of("CB-CAP", "二(6)", "合计封顶的补贴", "Benefits with a cap on their sum");

    /** The most that both give in a month. */
    static final ParameterKey<Money> CAP = ParameterKey.of("cap-together.most", Unit.FEN_PER_PERSON_MONTH);

    private static final Reason CAPPED = new Example("CB-CAP", "二(6)", "合计封顶", "A cap on the sum")
            .reason("capped", "两项补贴合计已达到每月最高额", "together the two benefits have reached the most for a month");

    private CapTogether() {}

    static Combination rule() {
        return new Combination.CapsSum(CAPPED, PAIR.ids(), CAP);
    }
}
