package cn.songhe.shenyang;

import cn.songhe.spi.Award;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
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

/** SY-S1: a monthly allowance of an elder who lives in the city. The plan names it and leaves its amount to a standard. */
abstract class Allowance extends Formula<ElderFacts> {

    /** Who bears an allowance or subsidy. */
    static final ParameterKey<Shares> SPLIT = ParameterKey.of("allowance.split", Unit.SHARES);

    private final Decision gone;
    private final Decision tooYoung;
    private final Decision notResident;
    private final Reason granted;

    Allowance(Clause clause, Text title) {
        super(clause, title, Programs.MONTHLY, Subject.ELDER);
        gone = clause.refusal(
                "gone",
                "在本期开始前已去世或已迁出；去世或迁出的当月仍予计发，次月起停发",
                "died or moved away before the period; the month of death or departure is still paid, the next is not");
        tooYoung = clause.refusal(
                "too-young",
                "截至本期最后一日未达到老年人的法定年龄",
                "has not reached the statutory age of an elder by the last day of the period");
        notResident = clause.refusal(
                "not-resident",
                "在认定日（本期内在世且未迁出的最后一日）不居住在沈阳市",
                "does not live in Shenyang on the reference day, the last day of the period alive and in the city");
        granted = clause.reason(
                "granted", "以{0}为认定日，居住在{1}；本月{2}元", "on the reference day {0}, living in {1}: CNY {2} for the month");
    }

    @Override
    public final Decision decide(ElderFacts elder, Terms terms) {
        var here = elder.lastDayIn(terms.period());
        if (here.isEmpty()) {
            return gone;
        }
        if (!Persons.isElder(elder, terms)) {
            return tooYoung;
        }
        var residence = elder.residence().on(here.get());
        return residence.isPresent() && residence.get().isWithin(Persons.SHENYANG)
                ? decide(elder, here.get(), residence.get().county(), terms)
                : notResident;
    }

    /** Decides for an elder who lived in the county on the day. */
    abstract Decision decide(ElderFacts elder, LocalDate day, DivisionCode county, Terms terms);

    final Decision grant(Money amount, Award.Form form, LocalDate day, DivisionCode county, Terms terms) {
        var split = terms.value(SPLIT, county).split(amount, county);
        terms.because(granted, day, county, amount);
        return Decision.grant(new Award(Recipient.SELF, form, split));
    }
}
