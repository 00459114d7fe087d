package cn.songhe.shuangyashan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Law;
import cn.songhe.evaluation.ParameterOverride;
import cn.songhe.spi.Dated;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.FacilityRef;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.History;
import cn.songhe.spi.Period;
import cn.songhe.spi.Sex;
import cn.songhe.spi.Stay;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class DestituteMonthsTest {

    private static final CityPolicy POLICY = Shuangyashan.policy();
    private static final DestituteSupport SUPPORT = new DestituteSupport();
    private static final LocalDate LONG_AGO = LocalDate.of(1950, 1, 1);
    private static final DivisionCode SUBDISTRICT = DivisionCode.of("230502001");

    @Property
    void twelveMonthsMakeTheYearWhateverATenantSets(
            @ForAll @LongRange(min = 1_773_600, max = 100_000_000) long yearly,
            @ForAll @IntRange(min = 2020, max = 2035) int year) {
        var set = List.of(new ParameterOverride(
                "destitute.yearly.urban.institution",
                LocalDate.of(2020, 1, 1),
                Long.toString(yearly),
                "a decision of the city"));
        var months = months(year, set).toArray();
        assertThat(LongStream.of(months).sum()).isEqualTo(yearly);
        assertThat(LongStream.of(months).limit(11).distinct().count()).isEqualTo(1);
        assertThat(months[11] - months[0]).isBetween(0L, 11L);
    }

    @Property
    void theCitysOwnStandardIsTheSameEveryMonth(@ForAll @IntRange(min = 2020, max = 2035) int year) {
        assertThat(months(year, List.of()).distinct()).containsExactly(147_800L);
    }

    private static LongStream months(int year, List<ParameterOverride> set) {
        return LongStream.rangeClosed(1, 12).map(month -> paid(POLICY.terms(Period.month(year, (int) month), set)));
    }

    private static long paid(Law law) {
        var home = new FacilityRef(1, FacilityKind.INSTITUTION, SUBDISTRICT);
        var elder = ElderFacts.of(LONG_AGO, Sex.FEMALE, SUPPORT.requires())
                .registered(new Dated<>(SUBDISTRICT, LONG_AGO, null))
                .inCategory(new Dated<>(HardshipCategory.DESTITUTE, LONG_AGO, null))
                .stayed(new Stay(home, LONG_AGO, null))
                .with(DestituteTerms.AREA, History.empty())
                .build();
        var decision = (Decision.Granted) POLICY.decide(SUPPORT, elder, law);
        return decision.awards().get(0).amount().fen();
    }
}
