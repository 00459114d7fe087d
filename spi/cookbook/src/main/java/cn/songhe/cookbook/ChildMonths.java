package cn.songhe.cookbook;

import cn.songhe.spi.Attendance;
import cn.songhe.spi.Award;
import cn.songhe.spi.ChildFacts;
import cn.songhe.spi.Decision;
import cn.songhe.spi.FacilityRef;
import cn.songhe.spi.Fact;
import cn.songhe.spi.FundSource;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Split;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Table;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** An operating subsidy per child and month 按孩·月的运营补贴: by class, for so many months a year at most, if the child came on half the workdays. */
final class ChildMonths extends Recipe<ChildFacts> {

    private static final Example EXAMPLE =
            new Example("CB-CHILD-MONTHS", "六(1)", "托育机构运营补贴", "Operating subsidy for nurseries");

    private static final ParameterKey<Table<Money>> BY_CLASS =
            ParameterKey.of("child-months.by-class", Unit.MONEY_TABLE);
    private static final ParameterKey<Long> MOST = ParameterKey.of("child-months.most", Unit.MONTHS);
    private static final ParameterKey<Long> ATTENDED = ParameterKey.of("child-months.attended", Unit.PERCENT);

    private static final Decision NOT_ENROLLED = EXAMPLE.refusal(
            "not-enrolled",
            "月末不在托，或者班型没有补贴标准",
            "had no place at the end of the month, or in a class without an amount");
    private static final Decision TOO_FEW_DAYS =
            EXAMPLE.refusal("too-few-days", "出勤天数占当月工作日的比例不足", "came on too few of the workdays of the month");
    private static final Decision ENOUGH =
            EXAMPLE.refusal("enough", "本年补贴月数已满", "the most months of the year have been counted");
    private static final Reason DAYS =
            EXAMPLE.reason("days", "出勤{0}天，当月工作日{1}天", "came on {0} days; the month has {1} workdays");
    private static final Reason GRANTED =
            EXAMPLE.reason("granted", "本年第{0}个月，补贴{1}元", "month no. {0} of the year: CNY {1}");

    ChildMonths() {
        super(
                EXAMPLE,
                Subject.CHILD,
                Set.of(Fact.ENROLMENTS, Fact.ATTENDANCE),
                Set.of(BY_CLASS, MOST, ATTENDED, Indices.WORKDAYS));
    }

    @Override
    public Set<StateKey<?>> state() {
        return MonthsOfYear.KEYS;
    }

    @Override
    public Decision decide(ChildFacts child, Terms terms) {
        var last = terms.period().last();
        var place = child.enrolments().stream().filter(e -> e.heldOn(last)).findFirst();
        var amount = place.flatMap(e -> terms.value(BY_CLASS).find(e.classType()));
        if (amount.isEmpty()) {
            return NOT_ENROLLED;
        }
        long nth = MonthsOfYear.next(child, terms.period());
        if (nth > terms.value(MOST)) {
            return ENOUGH;
        }
        var nursery = place.get().nursery();
        return isOftenThere(child, nursery, terms) ? grant(nursery, amount.get(), nth, terms) : TOO_FEW_DAYS;
    }

    private static boolean isOftenThere(ChildFacts child, FacilityRef nursery, Terms terms) {
        long days = child.attendance().stream()
                .filter(a -> a.nursery().equals(nursery) && terms.period().contains(a.day()))
                .map(Attendance::day)
                .distinct()
                .count();
        long workdays = terms.value(Indices.WORKDAYS);
        terms.because(DAYS, days, workdays);
        return Math.multiplyExact(days, 100) >= Math.multiplyExact(workdays, terms.value(ATTENDED));
    }

    private static Decision grant(FacilityRef nursery, Money amount, long nth, Terms terms) {
        terms.because(GRANTED, nth, amount);
        var award = Award.inCash(Recipient.facility(nursery), Split.whole(FundSource.CITY, amount));
        return MonthsOfYear.counting(Decision.grant(award), nth, terms.period());
    }
}
