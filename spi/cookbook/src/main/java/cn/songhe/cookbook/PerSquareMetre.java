package cn.songhe.cookbook;

import cn.songhe.spi.Area;
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

/** An amount per square metre 按建筑面积: the cap cuts the area, not the money. */
final class PerSquareMetre extends Recipe<FacilityFacts> {

    private static final Example EXAMPLE =
            new Example("CB-PER-M2", "一(7)", "按面积发放的建设补贴", "Building subsidy by floor area");

    private static final ParameterKey<Money> EACH = ParameterKey.of("per-m2.each", Unit.FEN_PER_SQUARE_METRE);
    private static final ParameterKey<Area> LARGEST = ParameterKey.of("per-m2.largest", Unit.SQUARE_METRES);

    private static final Decision NO_PREMISES = EXAMPLE.refusal("no-premises", "没有登记场所", "no premises are on record");
    private static final Reason GRANTED =
            EXAMPLE.reason("granted", "计入面积{0}平方米，每平方米{1}元，合计{2}元", "{0} m² count at CNY {1}: CNY {2}");

    PerSquareMetre() {
        super(EXAMPLE, Subject.FACILITY, Set.of(Fact.PREMISES), Set.of(EACH, LARGEST));
    }

    @Override
    public Decision decide(FacilityFacts facility, Terms terms) {
        if (facility.premises().isEmpty()) {
            return NO_PREMISES;
        }
        var counted = facility.premises().get().area().cappedAt(terms.value(LARGEST));
        var amount = counted.at(terms.value(EACH));
        terms.because(GRANTED, counted, terms.value(EACH), amount);
        return pay(amount);
    }
}
