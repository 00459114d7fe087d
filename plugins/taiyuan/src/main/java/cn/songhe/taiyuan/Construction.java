package cn.songhe.taiyuan;

import cn.songhe.spi.Area;
import cn.songhe.spi.Award;
import cn.songhe.spi.Decision;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.FundLevel;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Period;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Shares;
import cn.songhe.spi.Shares.Weight;
import cn.songhe.spi.Split;
import cn.songhe.spi.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the two construction subsidies of clause 14 share: by floor area, a rate of each purse, once for the premises. */
final class Construction {

    private final ParameterKey<Money> cityRate;
    private final ParameterKey<Money> countyRate;
    private final Reason reason;

    Construction(Clause clause, ParameterKey<Money> cityRate, ParameterKey<Money> countyRate) {
        this.cityRate = cityRate;
        this.countyRate = countyRate;
        this.reason = ConstructionReasons.subsidy(clause);
    }

    /** The day of completion, if it is known and not after the period. */
    static Optional<LocalDate> completedBy(FacilityFacts facility, Period period) {
        return facility.operation().completed().filter(day -> !day.isAfter(period.last()));
    }

    /** Whether the premises have had a construction subsidy in another cycle, through this facility or another. */
    static boolean isGranted(FacilityFacts facility, Period period) {
        for (var grant : facility.earlierGrants()) {
            boolean isConstruction = grant.formula().equals(ConstructionReasons.COMMUNITY_CARE.id())
                    || grant.formula().equals(ConstructionReasons.CANTEEN.id());
            // a cycle that is computed again must not be stopped by its own grant
            boolean isThisOne =
                    grant.facility() == facility.self().id() && grant.period().equals(period);
            if (isConstruction && !isThisOne) {
                return true;
            }
        }
        return false;
    }

    /** The subsidy by the rates of the day of completion; the two purses bear it in the ratio of their rates. */
    Split subsidy(FacilityFacts facility, Area area, Area cap, LocalDate completed, Terms terms) {
        var city = terms.valueOn(completed, cityRate);
        var county = terms.valueOn(completed, countyRate);
        var counted = area.cappedAt(cap);
        var amount = counted.at(city.plus(county));
        terms.because(reason, completed, area, counted, amount);
        return shares(city, county).split(amount, facility.self().division());
    }

    private static Shares shares(Money city, Money county) {
        return new Shares(List.of(new Weight(FundLevel.CITY, city.fen()), new Weight(FundLevel.COUNTY, county.fen())));
    }

    static Decision pay(FacilityFacts facility, Split split) {
        return Decision.grant(Award.inCash(Recipient.facility(facility.self()), split));
    }
}
