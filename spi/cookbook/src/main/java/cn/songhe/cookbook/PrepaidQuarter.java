package cn.songhe.cookbook;

import cn.songhe.spi.Cadence;
import cn.songhe.spi.Decision;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Program;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Rounding;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.util.Set;

/**
 * A quarter paid in advance and settled with the next 按季预拨、据实结算: the estimate reads only what is known on the eve of the quarter, so
 * that nothing learned later changes it; the next quarter adds what was really due and takes back what was paid. May be negative.
 */
final class PrepaidQuarter extends Recipe<FacilityFacts> {

    private static final Example EXAMPLE =
            new Example("CB-PREPAID", "四(5)", "按季预拨的运营补贴", "Operating subsidy prepaid by the quarter");

    private static final ParameterKey<Money> MONTHLY = ParameterKey.of("prepaid.monthly", Unit.FEN_PER_PERSON_MONTH);

    private static final StateKey<Money> PREPAID =
            StateKey.money("prepaid.paid", Text.of("上期预拨", "Prepaid for the quarter before"));

    private static final Decision NOTHING =
            EXAMPLE.refusal("nothing", "既无可预拨的人数，也无需结算", "nobody to prepay for, and nothing to settle");
    private static final Reason GRANTED = EXAMPLE.reason(
            "granted",
            "预拨{0}元，上季应拨{1}元，上季已预拨{2}元",
            "prepaid CNY {0}; due for the quarter before CNY {1}, of which CNY {2} was prepaid");

    PrepaidQuarter() {
        super(
                EXAMPLE,
                Program.quarterly("cb-prepaid", EXAMPLE.title()).paidInAdvance(),
                Subject.FACILITY,
                Set.of(Fact.OCCUPANCY),
                Set.of(MONTHLY));
    }

    @Override
    public Set<StateKey<?>> state() {
        return Set.of(PREPAID);
    }

    @Override
    public boolean takesBack() {
        return true;
    }

    @Override
    public Decision decide(FacilityFacts facility, Terms terms) {
        var eve = terms.period().first().minusDays(1);
        var wholeQuarter = terms.valueOn(eve, MONTHLY).times(Cadence.QUARTERLY.months());
        var estimate = wholeQuarter.times(facility.occupancy(eve, eve).occupied());
        var prepaid = facility.state(PREPAID);
        var due = prepaid.map(p -> due(facility, wholeQuarter, terms)).orElse(Money.ZERO);
        var amount = estimate.plus(due).minus(prepaid.orElse(Money.ZERO));
        if (amount.equals(Money.ZERO)) {
            return NOTHING.leaving(PREPAID, estimate);
        }
        terms.because(GRANTED, estimate, due, prepaid.orElse(Money.ZERO));
        return pay(amount).leaving(PREPAID, estimate);
    }

    /** What the quarter before was really worth: bed-days occupied, of those of the quarter. */
    private static Money due(FacilityFacts facility, Money wholeQuarter, Terms terms) {
        var before = terms.period().previous();
        long bedDays = facility.occupancy(before.first(), before.last()).occupied();
        return Rounding.FEN_HALF_UP.portion(wholeQuarter, bedDays, before.days());
    }
}
