package cn.songhe.shuangyashan;

import cn.songhe.spi.Bands;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.util.Set;

/** SYS-S2A: advanced-age allowance 高龄津贴. The draft names it and gives neither age nor amount. */
final class AdvancedAgeAllowance extends Formula<ElderFacts> {

    private static final Clause CLAUSE = Clause.draft("SYS-S2A", "一(一)3");

    private static final ParameterKey<Long> MINIMUM_AGE = ParameterKey.of("advanced-age.minimum-age", Unit.YEARS);
    private static final ParameterKey<Bands<Money>> IN_HARDSHIP =
            ParameterKey.of("advanced-age.in-hardship", Unit.MONEY_BANDS);
    private static final ParameterKey<Bands<Money>> OTHERS = ParameterKey.of("advanced-age.others", Unit.MONEY_BANDS);

    private static final Decision GONE = Persons.gone(CLAUSE);
    private static final Decision TOO_YOUNG = Persons.tooYoung(CLAUSE);
    private static final Decision NOT_REGISTERED = Persons.notRegistered(CLAUSE);
    private static final Decision NOT_IN_HARDSHIP = Persons.notInHardship(CLAUSE);
    private static final Decision BELOW_BANDS = CLAUSE.refusal(
            "below-bands", "年龄低于所定标准的最低档", "is younger than the first band of the standard that was set");
    private static final Reason GRANTED = CLAUSE.reason(
            "granted",
            "本期最后一日{0}周岁，户籍地{1}；高龄津贴{2}元",
            "{0} years old on the last day of the period, registered in {1}: CNY {2}");

    AdvancedAgeAllowance() {
        super(CLAUSE, Text.of("高龄津贴", "Advanced-age allowance"), Programs.ELDERS, Subject.ELDER);
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.HARDSHIP, Fact.REGISTRATION);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(MINIMUM_AGE, Persons.HARDSHIP, IN_HARDSHIP, OTHERS, Funding.SPLIT);
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var here = elder.lastDayIn(terms.period());
        if (here.isEmpty()) {
            return GONE;
        }
        if (elder.ageOn(terms.period().last()) < terms.value(MINIMUM_AGE)) {
            return TOO_YOUNG;
        }
        var registration = Persons.registration(elder, here.get());
        if (registration.isEmpty()) {
            return NOT_REGISTERED;
        }
        if (Persons.isInHardship(elder, here.get(), terms)) {
            return grant(elder, registration.get().county(), IN_HARDSHIP, terms);
        }
        return terms.isInForceOn(terms.period().last(), OTHERS)
                ? grant(elder, registration.get().county(), OTHERS, terms)
                : NOT_IN_HARDSHIP;
    }

    private static Decision grant(
            ElderFacts elder, DivisionCode county, ParameterKey<Bands<Money>> bands, Terms terms) {
        long age = elder.ageOn(terms.period().last());
        var amount = terms.value(bands, county).at(age);
        if (amount.isEmpty()) {
            return BELOW_BANDS;
        }
        terms.because(GRANTED, age, county, amount.get());
        return Funding.pay(Recipient.SELF, amount.get(), county, terms);
    }
}
