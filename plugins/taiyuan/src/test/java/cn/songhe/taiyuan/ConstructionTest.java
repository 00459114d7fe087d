package cn.songhe.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Law;
import cn.songhe.spi.Area;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.FacilityRef;
import cn.songhe.spi.FundSource;
import cn.songhe.spi.History;
import cn.songhe.spi.Operation;
import cn.songhe.spi.Period;
import cn.songhe.spi.Premises;
import cn.songhe.spi.Split;
import cn.songhe.spi.Tenure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class ConstructionTest {

    private static final CityPolicy POLICY = Taiyuan.policy();
    private static final Law MAY = POLICY.terms(Period.month(2022, 5), List.of());
    private static final DivisionCode XIAODIAN = DivisionCode.of("140105");

    @Property
    void theCityBearsFiveSeventhsToTheFen(@ForAll @LongRange(min = 1, max = 300_000) long hundredths) {
        var split = subsidy(hundredths);
        long total = split.total().fen();
        assertThat(split.from(FundSource.CITY).fen()).isEqualTo(total * 5 / 7);
        assertThat(split.from(FundSource.county(XIAODIAN)).fen()).isEqualTo(total - total * 5 / 7);
    }

    @Property
    void aLargerBuildingNeverGetsLessNorMoreThanTheCap(
            @ForAll @LongRange(min = 1, max = 300_000) long hundredths, @ForAll @LongRange(max = 1_000) long more) {
        var smaller = subsidy(hundredths).total();
        var larger = subsidy(hundredths + more).total();
        assertThat(larger).isGreaterThanOrEqualTo(smaller);
        assertThat(larger.fen()).isLessThanOrEqualTo(140_000_000);
    }

    private static Split subsidy(long hundredths) {
        var formula = new CommunityConstruction();
        var decision = POLICY.decide(formula, centre(new Area(hundredths), formula), MAY);
        return ((Decision.Granted) decision).awards().get(0).split();
    }

    private static FacilityFacts centre(Area area, CommunityConstruction formula) {
        var completed = Optional.of(LocalDate.of(2022, 4, 1));
        return FacilityFacts.of(new FacilityRef(1, FacilityKind.STATION, XIAODIAN), formula.requires())
                .on(new Premises("A-1", Tenure.OWNED, Optional.empty(), area, Premises.Conversion.NEW_BUILDING))
                .with(Attributes.HAPPINESS_PROJECT, History.empty())
                .operating(new Operation(completed, Optional.empty(), Optional.empty(), false, Optional.empty()))
                .build();
    }
}
