package cn.songhe.cookbook;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.Bands;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** Tiers by income as a multiple of a standard 收入为标准的若干倍: the bands are per cent of the standard, rounded up, so "not above" is exact. */
final class IncomeTiers extends Recipe<ElderFacts> {

    private static final Example EXAMPLE =
            new Example("CB-INCOME-TIERS", "一(4)", "按收入倍数分档的补贴", "Subsidy by multiples of a standard of income");

    private static final ParameterKey<Bands<Money>> TIERS = ParameterKey.of("income-tiers.monthly", Unit.MONEY_BANDS);

    private static final Decision UNKNOWN =
            EXAMPLE.refusal("unknown", "没有登记月收入", "the monthly income is not on record");
    private static final Decision TOO_MUCH =
            EXAMPLE.refusal("too-much", "月收入高于各档上限", "the income is above the last tier");
    private static final Reason GRANTED = EXAMPLE.reason(
            "granted",
            "月收入为低保标准{0}元的{1}%（向上取整），每月{2}元",
            "the income is {1} % of the standard of CNY {0}, rounded up: CNY {2} a month");

    IncomeTiers() {
        super(EXAMPLE, Subject.ELDER, Set.of(), Set.of(Indices.SUBSISTENCE, TIERS));
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
        var standard = terms.value(Indices.SUBSISTENCE);
        long percent = -Math.floorDiv(-income.get().times(100).fen(), standard.fen());
        var amount = terms.value(TIERS).at(percent).filter(a -> a.isMoreThan(Money.ZERO));
        if (amount.isEmpty()) {
            return TOO_MUCH;
        }
        terms.because(GRANTED, standard, percent, amount.get());
        return pay(amount.get());
    }
}
