package cn.songhe.cookbook;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Rate;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Rounding;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** The difference to a floor that follows an index 补差到指数的若干倍: the index and the multiple have dates of their own. */
final class TopUpToFloor extends Recipe<ElderFacts> {

    private static final Example EXAMPLE = new Example("CB-TOP-UP", "二(9)", "补差到最低标准", "Top-up to an indexed floor");

    private static final ParameterKey<Rate> TIMES = ParameterKey.of("top-up.times", Unit.RATE);

    private static final Decision UNKNOWN =
            EXAMPLE.refusal("unknown", "没有登记月收入", "the monthly income is not on record");
    private static final Decision ENOUGH =
            EXAMPLE.refusal("enough", "月收入不低于应保障的标准", "the income is not below the floor");
    private static final Reason GRANTED = EXAMPLE.reason(
            "granted",
            "应保障的标准为低保标准{0}元的{1}倍，即{2}元；月收入{3}元，补差{4}元",
            "the floor is {1} times CNY {0}, or CNY {2}; the income is CNY {3}, topped up by CNY {4}");

    TopUpToFloor() {
        super(EXAMPLE, Subject.ELDER, Set.of(), Set.of(Indices.SUBSISTENCE, TIMES));
    }

    @Override
    public Set<Attribute<?>> attributes() {
        return Set.of(Attributes.MONTHLY_INCOME);
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var income =
                elder.attribute(Attributes.MONTHLY_INCOME).on(terms.period().last());
        if (income.isEmpty()) {
            return UNKNOWN;
        }
        var index = terms.value(Indices.SUBSISTENCE);
        var floor = terms.value(TIMES).of(index, Rounding.FEN_HALF_UP);
        if (!income.get().isLessThan(floor)) {
            return ENOUGH;
        }
        var amount = floor.minus(income.get());
        terms.because(GRANTED, index, terms.value(TIMES), floor, income.get(), amount);
        return pay(amount);
    }
}
