package cn.songhe.cookbook;

import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** What the recipes by days of residence have in common; they differ in what days are worth. */
abstract class ByStay extends Recipe<ElderFacts> {

    static final ParameterKey<Money> MONTHLY = ParameterKey.of("stay.monthly", Unit.FEN_PER_PERSON_MONTH);

    private final Decision noStay;
    private final Decision tooFewDays;
    private final Reason granted;

    ByStay(Example example, Set<ParameterKey<?>> parameters) {
        super(example, Subject.ELDER, Set.of(Fact.STAYS), parameters);
        noStay = example.refusal("no-stay", "本期没有入住记录", "lived in no facility in the period");
        tooFewDays = example.refusal("too-few-days", "入住天数不足，不发放", "lived there on too few days to be paid");
        granted = example.reason("granted", "入住{0}天，补贴{1}元", "{0} days of residence: CNY {1}");
    }

    /** What so many days of residence are worth, from 1. */
    abstract Money worth(long days, Terms terms);

    @Override
    public final Decision decide(ElderFacts elder, Terms terms) {
        long days = 0;
        for (var stay : elder.stays()) {
            days += stay.daysIn(terms.period());
        }
        if (days == 0) {
            return noStay;
        }
        var amount = worth(days, terms);
        if (!amount.isMoreThan(Money.ZERO)) {
            return tooFewDays;
        }
        terms.because(granted, days, amount);
        return pay(amount);
    }
}
