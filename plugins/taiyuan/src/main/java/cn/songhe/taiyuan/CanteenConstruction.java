package cn.songhe.taiyuan;

import cn.songhe.spi.Area;
import cn.songhe.spi.Decision;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Premises;
import cn.songhe.spi.Split;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.Set;

/** TY-S3: construction subsidy 建设补贴 for a community canteen that is built and operating, once for the premises. */
final class CanteenConstruction extends Formula<FacilityFacts> {

    private static final Clause CLAUSE = ConstructionReasons.CANTEEN;

    private static final ParameterKey<Money> CITY_RATE =
            ParameterKey.of("canteen.city-rate", Unit.FEN_PER_SQUARE_METRE);
    private static final ParameterKey<Money> COUNTY_RATE =
            ParameterKey.of("canteen.county-rate", Unit.FEN_PER_SQUARE_METRE);
    private static final ParameterKey<Area> CAP = ParameterKey.of("canteen.cap", Unit.SQUARE_METRES);
    private static final ParameterKey<Long> LEASE_YEARS = ParameterKey.of("canteen.lease-years", Unit.YEARS);

    private static final Decision OTHER_KIND = ConstructionReasons.otherKind(CLAUSE);
    private static final Decision BEFORE_STANDARD = ConstructionReasons.beforeStandard(CLAUSE);
    private static final Decision NO_PREMISES = ConstructionReasons.noPremises(CLAUSE);
    private static final Decision ALREADY_GRANTED = ConstructionReasons.alreadyGranted(CLAUSE);

    private final Construction construction = new Construction(CLAUSE, CITY_RATE, COUNTY_RATE);

    CanteenConstruction() {
        super(
                CLAUSE,
                Text.of("社区食堂建设补贴", "Construction subsidy for community canteens"),
                Programs.MONTHLY,
                Subject.FACILITY);
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.PREMISES, Fact.OPERATION, Fact.INVESTMENT, Fact.EARLIER_GRANTS);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(CITY_RATE, COUNTY_RATE, CAP, LEASE_YEARS);
    }

    @Override
    public Set<Fact> growsWith() {
        return Set.of(Fact.INVESTMENT);
    }

    @Override
    public Decision decide(FacilityFacts facility, Terms terms) {
        if (facility.self().kind() != FacilityKind.CANTEEN) {
            return OTHER_KIND;
        }
        var completed = Construction.completedBy(facility, terms.period());
        if (completed.isEmpty()
                || !facility.operation().operatedOn(terms.period().last())) {
            return ConstructionReasons.NOT_OPERATING;
        }
        if (!terms.isInForceOn(completed.get(), CITY_RATE)) {
            return BEFORE_STANDARD;
        }
        var premises = facility.premises();
        return premises.isEmpty() ? NO_PREMISES : decide(facility, premises.get(), completed.get(), terms);
    }

    private Decision decide(FacilityFacts facility, Premises premises, LocalDate completed, Terms terms) {
        if (!premises.isSecuredForYears(Math.toIntExact(terms.valueOn(completed, LEASE_YEARS)))) {
            return ConstructionReasons.SHORT_LEASE;
        }
        if (Construction.isGranted(facility, terms.period())) {
            return ALREADY_GRANTED;
        }
        var cap = terms.valueOn(completed, CAP);
        return compare(facility, construction.subsidy(facility, premises.area(), cap, completed, terms), terms);
    }

    private static Decision compare(FacilityFacts facility, Split subsidy, Terms terms) {
        var investment = facility.investment();
        if (investment.isEmpty()) {
            return ConstructionReasons.UNKNOWN_INVESTMENT;
        }
        if (!investment.get().isMoreThan(subsidy.total())) {
            terms.because(ConstructionReasons.SMALL_INVESTMENT, investment.get(), subsidy.total());
            return ConstructionReasons.TOO_LITTLE_INVESTED;
        }
        return Construction.pay(facility, subsidy);
    }
}
