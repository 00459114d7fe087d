package cn.songhe.cookbook;

import cn.songhe.spi.Decision;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Instalments;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Program;
import cn.songhe.spi.Reason;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.util.Set;

/** Instalments over years 分年拨付: the whole sum is fixed with the first part and carried along, so that the parts add up to it. */
final class PaidInParts extends Recipe<FacilityFacts> {

    private static final Example EXAMPLE =
            new Example("CB-INSTALMENTS", "四(4)", "分三年拨付的补贴", "Subsidy in three yearly instalments");

    private static final ParameterKey<Money> EACH = ParameterKey.of("instalments.each-bed", Unit.FEN_PER_BED);
    private static final ParameterKey<Instalments> PARTS = ParameterKey.of("instalments.parts", Unit.INSTALMENTS);

    private static final StateKey<Money> TOTAL = StateKey.money("instalments.total", Text.of("核定总额", "The whole sum"));
    private static final StateKey<Long> PAID = StateKey.count("instalments.paid", Text.of("已拨付期数", "Instalments paid"));

    private static final Decision NOT_OPERATING = EXAMPLE.refusal(
            "not-operating", "本年度末不在运营，或者没有床位", "not in operation at the end of the year, or without beds");
    private static final Decision COMPLETE = EXAMPLE.refusal("complete", "各期均已拨付", "all instalments have been paid");
    private static final Reason GRANTED =
            EXAMPLE.reason("granted", "核定总额{0}元，第{1}期拨付{2}元", "of CNY {0} in all, instalment no. {1} is CNY {2}");

    PaidInParts() {
        super(
                EXAMPLE,
                Program.yearly("cb-instalments", EXAMPLE.title()),
                Subject.FACILITY,
                Set.of(Fact.OPERATION, Fact.OCCUPANCY),
                Set.of(EACH, PARTS));
    }

    @Override
    public Set<StateKey<?>> state() {
        return Set.of(TOTAL, PAID);
    }

    @Override
    public Decision decide(FacilityFacts facility, Terms terms) {
        var last = terms.period().last();
        int beds = facility.beds().on(last).orElse(0);
        if (!facility.operation().operatedOn(last) || beds == 0) {
            return NOT_OPERATING;
        }
        var parts = terms.value(PARTS);
        int nth = Math.toIntExact(facility.state(PAID).orElse(0L)) + 1;
        if (nth > parts.count()) {
            return COMPLETE;
        }
        var total = facility.state(TOTAL).orElseGet(() -> terms.value(EACH).times(beds));
        var part = parts.part(total, nth);
        terms.because(GRANTED, total, nth, part);
        return pay(part).leaving(TOTAL, total).leaving(PAID, (long) nth);
    }
}
