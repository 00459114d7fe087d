package cn.songhe.cookbook;

import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Rate;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Rounding;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** A share of last year's average with a cap 上年度平均值的若干比例、最高不超过: the index is a series of its own, read on a day of its year. */
final class ShareOfIndex extends Recipe<ElderFacts> {

    private static final Example EXAMPLE =
            new Example("CB-SHARE-OF-INDEX", "一(5)", "与上年度平均养老金挂钩的补贴", "Subsidy tied to last year's average pension");

    private static final ParameterKey<Rate> SHARE = ParameterKey.of("share-of-index.share", Unit.RATE);
    private static final ParameterKey<Money> CAP = ParameterKey.of("share-of-index.cap", Unit.FEN_PER_PERSON_MONTH);

    private static final Decision NOT_DESTITUTE =
            EXAMPLE.refusal("not-destitute", "不是特困人员", "is not among the destitute");
    private static final Reason GRANTED = EXAMPLE.reason(
            "granted",
            "上年度平均养老金{0}元的{1}倍，最高{2}元，每月{3}元",
            "{1} of last year's average pension of CNY {0}, at most CNY {2}: CNY {3} a month");

    ShareOfIndex() {
        super(EXAMPLE, Subject.ELDER, Set.of(Fact.HARDSHIP), Set.of(Indices.AVERAGE_PENSION, SHARE, CAP));
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var day = terms.period().last();
        if (!Classes.isIn(elder, HardshipCategory.DESTITUTE, day)) {
            return NOT_DESTITUTE;
        }
        var average = terms.valueOn(day.minusYears(1), Indices.AVERAGE_PENSION);
        var share = terms.value(SHARE);
        var cap = terms.value(CAP);
        var amount = share.of(average, Rounding.YUAN_HALF_UP).atMost(cap);
        terms.because(GRANTED, average, share, cap, amount);
        return pay(amount);
    }
}
