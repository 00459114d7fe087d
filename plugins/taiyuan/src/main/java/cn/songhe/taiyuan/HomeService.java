package cn.songhe.taiyuan;

import cn.songhe.spi.Award;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Shares;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.Set;

/** TY-S1: home services that the government buys for elders in hardship 政府购买居家养老服务, a monthly budget in services. */
final class HomeService extends Formula<ElderFacts> {

    private static final Clause CLAUSE = new Clause("TY-S1", "三(三)11");

    private static final ParameterKey<Money> MONTHLY =
            ParameterKey.of("home-service.monthly", Unit.FEN_PER_PERSON_MONTH);
    private static final ParameterKey<Shares> SPLIT = ParameterKey.of("home-service.split", Unit.SHARES);

    private static final Decision GONE = Persons.gone(CLAUSE);
    private static final Decision TOO_YOUNG = Persons.tooYoung(CLAUSE);
    private static final Decision NOT_IN_HARDSHIP = Persons.notInHardship(CLAUSE);
    private static final Decision NOT_RESIDENT = CLAUSE.refusal(
            "not-resident",
            "在认定日不居住在太原市（不要求本市户籍）",
            "does not live in Taiyuan on the reference day (registration in the city is not asked for)");
    private static final Reason GRANTED = CLAUSE.reason(
            "granted",
            "以{0}为认定日：属困难老年人，居住在{1}；当月服务额度{2}元，用于居家服务，不发现金",
            "on the reference day {0}: in hardship, living in {1}; CNY {2} for the month, in services, not in cash");

    HomeService() {
        super(CLAUSE, Text.of("困难老年人居家养老服务", "Home services for elders in hardship"), Programs.MONTHLY, Subject.ELDER);
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.HARDSHIP, Fact.RESIDENCE);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(Persons.MINIMUM_AGE, Persons.HARDSHIP, MONTHLY, SPLIT);
    }

    @Override
    public Set<Fact> growsWith() {
        return Set.of(Fact.HARDSHIP);
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var here = elder.lastDayIn(terms.period());
        if (here.isEmpty()) {
            return GONE;
        }
        if (!Persons.isElder(elder, terms)) {
            return TOO_YOUNG;
        }
        if (!Persons.isInHardship(elder, here.get(), terms)) {
            return NOT_IN_HARDSHIP;
        }
        var residence = elder.residence().on(here.get());
        return residence.isPresent() && residence.get().isWithin(Persons.TAIYUAN)
                ? grant(here.get(), residence.get().county(), terms)
                : NOT_RESIDENT;
    }

    private static Decision grant(LocalDate day, DivisionCode county, Terms terms) {
        var amount = terms.value(MONTHLY);
        var split = terms.value(SPLIT).split(amount, county);
        terms.because(GRANTED, day, county, amount);
        return Decision.grant(Award.inServices(Recipient.SELF, split));
    }
}
