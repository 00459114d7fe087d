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
import cn.songhe.spi.Period;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Split;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Table;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.util.Set;

/** An operating subsidy per child and month 按孩·月的运营补贴: by class, for so many months a year at most, if the child came on half the workdays. */
final class ChildMonths extends Recipe<ChildFacts> {

    private static final Example EXAMPLE =
            new Example("CB-CHILD-MONTHS", "六(1)", "托育机构运营补贴", "Operating subsidy for nurseries");

    private static final ParameterKey<Table<Money>> BY_CLASS =
            ParameterKey.of("child-months.by-class", Unit.MONEY_TABLE);
    private static final ParameterKey<Long> MOST = ParameterKey.of("child-months.most", Unit.MONTHS);

    private static final StateKey<Long> COUNTED =
            StateKey.count("child-months.counted", Text.of("本年已计月数", "Months counted in the year"));
    private static final StateKey<Long> YEAR = StateKey.count("child-months.year", Text.of("计数年份", "Year counted"));

    private static final Decision NOT_ENROLLED = EXAMPLE.refusal(
            "not-enrolled",
            "月末不在托，或者班型没有补贴标准",
            "had no place at the end of the month, or in a class without an amount");
    private static final Decision TOO_FEW_DAYS =
            EXAMPLE.refusal("too-few-days", "出勤不足当月工作日的一半", "came on fewer than half of the workdays of the month");
    private static final Decision ENOUGH =
            EXAMPLE.refusal("enough", "本年补贴月数已满", "the most months of the year have been counted");
    private static final Reason GRANTED = EXAMPLE.reason(
            "granted",
            "出勤{0}天，当月工作日{1}天，本年第{2}个月，补贴{3}元",
            "came on {0} days of {1} workdays, month no. {2} of the year: CNY {3}");

    ChildMonths() {
        super(
                EXAMPLE,
                Subject.CHILD,
                Set.of(Fact.ENROLMENTS, Fact.ATTENDANCE),
                Set.of(BY_CLASS, MOST, Indices.WORKDAYS));
    }

    @Override
    public Set<StateKey<?>> state() {
        return Set.of(COUNTED, YEAR);
    }

    @Override
    public Decision decide(ChildFacts child, Terms terms) {
        var last = terms.period().last();
        var place = child.enrolments().stream().filter(e -> e.heldOn(last)).findFirst();
        var amount = place.flatMap(e -> terms.value(BY_CLASS).find(e.classType()));
        if (amount.isEmpty()) {
            return NOT_ENROLLED;
        }
        long days = daysAt(place.get().nursery(), child, terms.period());
        long workdays = terms.value(Indices.WORKDAYS);
        if (2 * days < workdays) {
            return TOO_FEW_DAYS;
        }
        long year = last.getYear();
        long nth = child.state(YEAR)
                        .filter(y -> y == year)
                        .flatMap(y -> child.state(COUNTED))
                        .orElse(0L)
                + 1;
        if (nth > terms.value(MOST)) {
            return ENOUGH;
        }
        terms.because(GRANTED, days, workdays, nth, amount.get());
        var award = Award.inCash(Recipient.facility(place.get().nursery()), Split.whole(FundSource.CITY, amount.get()));
        return Decision.grant(award).leaving(COUNTED, nth).leaving(YEAR, year);
    }

    private static long daysAt(FacilityRef nursery, ChildFacts child, Period period) {
        return child.attendance().stream()
                .filter(a -> a.nursery().equals(nursery) && period.contains(a.day()))
                .map(Attendance::day)
                .distinct()
                .count();
    }
}
