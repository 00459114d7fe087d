package cn.songhe.cookbook;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.Dated;
import cn.songhe.spi.Decision;
import cn.songhe.spi.HouseholdFacts;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.Set;

/** A cap for a household over a cycle of years 每户每周期最高限额: what was given in the cycle is carried along. */
final class HouseholdCap extends Recipe<HouseholdFacts> {

    private static final Example EXAMPLE =
            new Example("CB-HOUSEHOLD-CAP", "四(2)", "每户限额的适老化改造补贴", "Home adaptation with a cap for the household");

    private static final ParameterKey<Money> CAP = ParameterKey.of("household-cap.most", Unit.FEN_PER_HOUSEHOLD);
    private static final ParameterKey<Long> CYCLE = ParameterKey.of("household-cap.cycle", Unit.YEARS);

    private static final StateKey<Money> GIVEN =
            StateKey.money("household-cap.given", Text.of("本周期已补贴", "Given in the cycle"));
    private static final StateKey<LocalDate> BEGUN =
            StateKey.day("household-cap.begun", Text.of("周期起始日", "First day of the cycle"));

    private static final Decision NOTHING =
            EXAMPLE.refusal("nothing", "本期没有验收的改造费用", "no adaptation was accepted in the period");
    private static final Decision EXHAUSTED =
            EXAMPLE.refusal("exhausted", "本周期的限额已用完", "the cap of the cycle is used up");
    private static final Reason GRANTED = EXAMPLE.reason(
            "granted", "改造费用{0}元，本周期尚有限额{1}元，补贴{2}元", "for a cost of CNY {0} and CNY {1} left in the cycle: CNY {2}");

    HouseholdCap() {
        super(EXAMPLE, Subject.HOUSEHOLD, Set.of(), Set.of(CAP, CYCLE));
    }

    @Override
    public Set<Attribute<?>> attributes() {
        return Set.of(Attributes.ADAPTATION_COST);
    }

    @Override
    public Set<StateKey<?>> state() {
        return Set.of(GIVEN, BEGUN);
    }

    @Override
    public Decision decide(HouseholdFacts household, Terms terms) {
        var cost = household.attribute(Attributes.ADAPTATION_COST).entries().stream()
                .filter(entry -> terms.period().contains(entry.from()))
                .map(Dated::value)
                .reduce(Money.ZERO, Money::plus);
        if (!cost.isMoreThan(Money.ZERO)) {
            return NOTHING;
        }
        var begun = Cycle.running(household, BEGUN, terms.value(CYCLE), terms.period());
        var given = begun.flatMap(day -> household.state(GIVEN)).orElse(Money.ZERO);
        var left = terms.value(CAP).minus(given);
        if (!left.isMoreThan(Money.ZERO)) {
            return EXHAUSTED;
        }
        var amount = cost.atMost(left);
        terms.because(GRANTED, cost, left, amount);
        return pay(amount)
                .leaving(GIVEN, given.plus(amount))
                .leaving(BEGUN, begun.orElse(terms.period().first()));
    }
}
