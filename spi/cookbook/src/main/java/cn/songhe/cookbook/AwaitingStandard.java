package cn.songhe.cookbook;

import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** A benefit whose amount is still to be set 待定标准: who is entitled is decided, the amount is asked for last, so the answer says what is missing. */
final class AwaitingStandard extends Recipe<ElderFacts> {

    private static final Example EXAMPLE =
            new Example("CB-AWAITING", "一(14)", "标准待定的补贴", "Subsidy whose amount is still to be set");

    private static final ParameterKey<Money> MONTHLY = ParameterKey.of("awaiting.monthly", Unit.FEN_PER_PERSON_MONTH);

    private static final Decision NOT_DISABLED =
            EXAMPLE.refusal("not-disabled", "不是重度残疾人员", "is not severely disabled");
    private static final Reason GRANTED =
            EXAMPLE.reason("granted", "重度残疾人员每月{0}元", "severely disabled: CNY {0} a month");

    AwaitingStandard() {
        super(EXAMPLE, Subject.ELDER, Set.of(Fact.HARDSHIP), Set.of(MONTHLY));
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        if (!Classes.isIn(
                elder, HardshipCategory.SEVERELY_DISABLED, terms.period().last())) {
            return NOT_DISABLED;
        }
        var amount = terms.value(MONTHLY);
        terms.because(GRANTED, amount);
        return pay(amount);
    }
}
