package cn.songhe.taiyuan;

import cn.songhe.spi.Area;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.Set;

/** TY-S2: construction subsidy 建设补贴 by floor area for community-care facilities, once for the premises. */
final class CommunityConstruction extends Formula<FacilityFacts> {

    private static final Clause CLAUSE = ConstructionReasons.COMMUNITY_CARE;

    private static final ParameterKey<Money> CITY_RATE =
            ParameterKey.of("construction.city-rate", Unit.FEN_PER_SQUARE_METRE);
    private static final ParameterKey<Money> COUNTY_RATE =
            ParameterKey.of("construction.county-rate", Unit.FEN_PER_SQUARE_METRE);
    private static final ParameterKey<Area> URBAN_CAP = ParameterKey.of("construction.cap.urban", Unit.SQUARE_METRES);
    private static final ParameterKey<Area> OTHER_CAP = ParameterKey.of("construction.cap.other", Unit.SQUARE_METRES);
    private static final ParameterKey<Set<DivisionCode>> URBAN_COUNTIES =
            ParameterKey.of("urban.counties", Unit.DIVISIONS);

    private static final Decision OTHER_KIND = ConstructionReasons.otherKind(CLAUSE);
    private static final Decision BEFORE_STANDARD = ConstructionReasons.beforeStandard(CLAUSE);
    private static final Decision NO_PREMISES = ConstructionReasons.noPremises(CLAUSE);
    private static final Decision ALREADY_GRANTED = ConstructionReasons.alreadyGranted(CLAUSE);

    private final Construction construction = new Construction(CLAUSE, CITY_RATE, COUNTY_RATE);

    CommunityConstruction() {
        super(
                CLAUSE,
                Text.of("社区养老服务设施建设补贴", "Construction subsidy for community-care facilities"),
                Programs.MONTHLY,
                Subject.FACILITY);
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.PREMISES, Fact.OPERATION, Fact.EARLIER_GRANTS);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(CITY_RATE, COUNTY_RATE, URBAN_CAP, OTHER_CAP, URBAN_COUNTIES);
    }

    @Override
    public Set<Attribute<?>> attributes() {
        return Set.of(Attributes.HAPPINESS_PROJECT);
    }

    @Override
    public Set<Fact> growsWith() {
        return Set.of(Fact.PREMISES);
    }

    @Override
    public Decision decide(FacilityFacts facility, Terms terms) {
        if (!Kinds.isCommunityCare(facility.self().kind())) {
            return OTHER_KIND;
        }
        if (facility.attribute(Attributes.HAPPINESS_PROJECT)
                .on(terms.period().last())
                .orElse(false)) {
            return ConstructionReasons.HAPPINESS_PROJECT;
        }
        var completed = Construction.completedBy(facility, terms.period());
        if (completed.isEmpty()) {
            return ConstructionReasons.NOT_COMPLETED;
        }
        if (!terms.isInForceOn(completed.get(), CITY_RATE)) {
            return BEFORE_STANDARD;
        }
        var premises = facility.premises();
        if (premises.isEmpty()) {
            return NO_PREMISES;
        }
        return Construction.isGranted(facility, terms.period())
                ? ALREADY_GRANTED
                : grant(facility, premises.get().area(), completed.get(), terms);
    }

    private Decision grant(FacilityFacts facility, Area area, LocalDate completed, Terms terms) {
        boolean isUrban = terms.valueOn(completed, URBAN_COUNTIES)
                .contains(facility.self().division().county());
        var cap = terms.valueOn(completed, isUrban ? URBAN_CAP : OTHER_CAP);
        return Construction.pay(facility, construction.subsidy(facility, area, cap, completed, terms));
    }
}
