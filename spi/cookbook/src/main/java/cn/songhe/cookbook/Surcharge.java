package cn.songhe.cookbook;

import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Rate;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Rounding;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** A multiple of another class's rate 上浮: half as much again as the cell of the rate table, which is not written down twice. */
final class Surcharge extends Recipe<ElderFacts> {

    private static final Example EXAMPLE =
            new Example("CB-SURCHARGE", "一(2)", "失能且重度残疾人员上浮补贴", "Higher subsidy for the severely disabled");

    private static final ParameterKey<Rate> TIMES = ParameterKey.of("surcharge.times", Unit.RATE);

    private static final Decision NOT_CONCERNED =
            EXAMPLE.refusal("not-concerned", "不是低保家庭中的重度残疾人员", "not severely disabled with a minimum living allowance");
    private static final Decision NO_BASE =
            EXAMPLE.refusal("no-base", "标准表没有可供上浮的重度标准", "the table has no amount to take a multiple of");
    private static final Reason GRANTED = EXAMPLE.reason(
            "granted",
            "按低保重度标准{0}元的{1}倍，每月{2}元",
            "{1} times the amount of CNY {0} for the severe level: CNY {2} a month");

    Surcharge() {
        super(EXAMPLE, Subject.ELDER, Set.of(Fact.HARDSHIP), Set.of(RateTable.TABLE, TIMES));
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var day = terms.period().last();
        if (!Classes.isIn(elder, HardshipCategory.SUBSISTENCE_ALLOWANCE, day)
                || !Classes.isIn(elder, HardshipCategory.SEVERELY_DISABLED, day)) {
            return NOT_CONCERNED;
        }
        var base = terms.value(RateTable.TABLE).find("subsistence-allowance", "severe");
        if (base.isEmpty()) {
            return NO_BASE;
        }
        var times = terms.value(TIMES);
        var amount = times.of(base.get(), Rounding.FEN_HALF_UP);
        terms.because(GRANTED, base.get(), times, amount);
        return pay(amount);
    }
}
