package cn.songhe.taiyuan;

import cn.songhe.spi.Area;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Finding;
import cn.songhe.spi.Finding.Kind;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.util.Map;
import java.util.Set;

/** TY-F1: minimum floor areas 最低建筑面积 of new facilities. Too small is worth a look, no obstacle. */
final class MinimumArea extends Rule {

    private static final Clause CLAUSE = new Clause("TY-F1", "三(一)3");

    private static final Map<FacilityKind, ParameterKey<Area>> MINIMA = Map.of(
            FacilityKind.SERVICE_CENTRE, ParameterKey.of("area.minimum.centre", Unit.SQUARE_METRES),
            FacilityKind.DAY_CARE_CENTRE, ParameterKey.of("area.minimum.day-care", Unit.SQUARE_METRES),
            FacilityKind.CANTEEN, ParameterKey.of("area.minimum.canteen", Unit.SQUARE_METRES));

    private static final Finding NO_MINIMUM = CLAUSE.finding(
            Kind.NOT_APPLICABLE, "no-minimum", "该类设施没有最低面积要求", "no minimum area is set for this kind of facility");
    private static final Finding UNKNOWN =
            CLAUSE.finding(Kind.UNKNOWN, "unknown", "没有登记建筑面积", "the floor area is not on record");
    private static final Finding TOO_SMALL = CLAUSE.finding(
            Kind.WARNING, "too-small", "建筑面积低于该类设施的一般要求，提请关注", "the floor area is below what is usual for this kind");
    private static final Finding MET =
            CLAUSE.finding(Kind.MET, "met", "建筑面积达到该类设施的要求", "the floor area is large enough for this kind");

    MinimumArea() {
        super(CLAUSE, Text.of("设施最低建筑面积", "Minimum floor areas"));
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.PREMISES);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.copyOf(MINIMA.values());
    }

    @Override
    public Finding judge(FacilityFacts facility, Terms terms) {
        var minimum = MINIMA.get(facility.self().kind());
        if (minimum == null) {
            return NO_MINIMUM;
        }
        if (facility.premises().isEmpty()) {
            return UNKNOWN;
        }
        return facility.premises().get().area().isLessThan(terms.value(minimum)) ? TOO_SMALL : MET;
    }
}
