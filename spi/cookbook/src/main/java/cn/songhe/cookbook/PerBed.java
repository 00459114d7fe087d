package cn.songhe.cookbook;

import cn.songhe.spi.Decision;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** An amount per bed 按床位: the beds available on the last day of the period, up to the cap of a facility. */
final class PerBed extends Recipe<FacilityFacts> {

    private static final Example EXAMPLE = new Example("CB-PER-BED", "一(6)", "床位建设补贴", "Building subsidy for each bed");

    private static final ParameterKey<Money> EACH = ParameterKey.of("per-bed.each", Unit.FEN_PER_BED);
    private static final ParameterKey<Money> CAP = ParameterKey.of("per-bed.cap", Unit.FEN);

    private static final Decision NO_BEDS = EXAMPLE.refusal("no-beds", "没有登记床位", "no beds are on record");
    private static final Reason GRANTED =
            EXAMPLE.reason("granted", "{0}张床位，每张{1}元，最高{2}元，合计{3}元", "{0} beds at CNY {1}, at most CNY {2}: CNY {3}");

    PerBed() {
        super(EXAMPLE, Subject.FACILITY, Set.of(Fact.OCCUPANCY), Set.of(EACH, CAP));
    }

    @Override
    public Decision decide(FacilityFacts facility, Terms terms) {
        int beds = facility.beds().on(terms.period().last()).orElse(0);
        if (beds == 0) {
            return NO_BEDS;
        }
        var amount = terms.value(EACH).times(beds).atMost(terms.value(CAP));
        terms.because(GRANTED, beds, terms.value(EACH), terms.value(CAP), amount);
        return pay(amount);
    }
}
