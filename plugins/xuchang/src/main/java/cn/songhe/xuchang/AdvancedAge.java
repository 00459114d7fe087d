package cn.songhe.xuchang;

import cn.songhe.spi.Award;
import cn.songhe.spi.Citation;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Program;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Shares;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.util.HashSet;
import java.util.Set;

/** XC-S1: advanced-age allowance 高龄津贴 by age, each month in cash; the city's amounts are the least that a county gives. */
final class AdvancedAge implements SubsidyFormula<ElderFacts> {

    static final Program MONTHLY =
            Program.monthly("monthly", Text.of("许昌市按月发放的老年人津贴", "Xuchang monthly allowances for elders"));

    private static final Clause CLAUSE = new Clause("XC-S1", "二(一)");
    private static final ParameterKey<Shares> SPLIT = ParameterKey.of("advanced-age.split", Unit.SHARES);

    private static final Decision GONE = CLAUSE.refusal(
            "gone",
            "在本月前已去世或已迁出；去世或迁出的当月仍予计发，次月起停发",
            "died or moved away before the month; the month of death or departure is still paid, the next is not");
    private static final Decision TOO_YOUNG = CLAUSE.refusal(
            "too-young",
            "截至本月最后一日未达到高龄津贴的起始年龄",
            "has not reached the age at which the allowance begins by the last day of the month");
    private static final Decision NOT_REGISTERED = CLAUSE.refusal(
            "not-registered",
            "本月内户籍不在许昌市；户籍迁出本市的当月仍予计发",
            "was not on the city's household register in the month; the month in which a registration leaves is still paid");
    private static final Reason GRANTED = CLAUSE.reason(
            "granted",
            "截至{0}满{1}周岁，户籍所在县（市、区）为{2}；按该县（市、区）标准发放{3}元",
            "{1} years completed by {0}, registered in {2}; CNY {3} by the standard of that county");

    @Override
    public String id() {
        return CLAUSE.id();
    }

    @Override
    public Text title() {
        return Text.of("高龄津贴", "Advanced-age allowance");
    }

    @Override
    public Citation citation() {
        return CLAUSE.citation();
    }

    @Override
    public Program program() {
        return MONTHLY;
    }

    @Override
    public Subject<ElderFacts> subject() {
        return Subject.ELDER;
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.REGISTRATION);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        var keys = new HashSet<>(AgeBand.ages());
        keys.addAll(AgeBand.amounts());
        keys.add(SPLIT);
        return keys;
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var here = elder.lastDayIn(terms.period());
        if (here.isEmpty()) {
            return GONE;
        }
        var band = AgeBand.of(Persons.age(elder, terms), terms);
        if (band.isEmpty()) {
            return TOO_YOUNG;
        }
        var registration = Persons.registration(elder, here.get(), terms);
        return registration.isPresent()
                ? grant(elder, band.get(), registration.get().county(), terms)
                : NOT_REGISTERED;
    }

    private static Decision grant(ElderFacts elder, AgeBand band, DivisionCode county, Terms terms) {
        var amount = terms.value(band.monthly(), county);
        var split = terms.value(SPLIT, county).split(amount, county);
        terms.because(GRANTED, terms.period().last(), Persons.age(elder, terms), county, amount);
        return Decision.grant(Award.inCash(Recipient.SELF, split));
    }
}
