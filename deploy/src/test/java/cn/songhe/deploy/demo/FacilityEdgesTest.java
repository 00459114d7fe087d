package cn.songhe.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.spi.Tenure;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FacilityEdgesTest {

    private static final List<DemoFacility> TAIYUAN = Cities.taiyuan(2000).places();

    @Test
    void areasLieAtTheEdgesOfTheCaps() {
        assertThat(TAIYUAN.stream()
                        .flatMap(f -> f.premises().stream())
                        .map(p -> p.area().toPlainString()))
                .contains("499.99", "500", "500.01", "1500.01", "2000", "2500");
    }

    @Test
    void someLeasesRunForThreeYearsAndSomeADayLess() {
        assertThat(leases(lease ->
                        lease.through().equals(lease.from().plusYears(3).minusDays(1))))
                .isNotEmpty();
        assertThat(leases(lease ->
                        lease.through().equals(lease.from().plusYears(3).minusDays(2))))
                .isNotEmpty();
    }

    @Test
    void someNewCanteensCostMoreThanTheSubsidySomeAsMuchAndSomeLess() {
        var differences = TAIYUAN.stream()
                .filter(DemoFacility::isCanteen)
                .filter(f -> f.life()
                        .completed()
                        .filter(day -> day.isAfter(Cities.AS_OF.minusMonths(3)))
                        .isPresent())
                .map(f -> f.premises().orElseThrow())
                .map(p -> p.investment().doubleValue()
                        - 1400 * Math.min(500, p.area().doubleValue()))
                .map(difference -> Math.round(difference * 100))
                .toList();

        assertThat(differences).contains(0L, -1L).anyMatch(fen -> fen > 0);
    }

    @Test
    void onlyTheCityWithASchemeGradesItsFacilities() {
        assertThat(Cities.column(Cities.taiyuan(2000).facilities(), "grade")).contains("A", "AA", "AAA");
        assertThat(Cities.column(Cities.city("shenyang", 2000).facilities(), "grade"))
                .isEmpty();
    }

    private static Stream<Lease> leases(Predicate<Lease> condition) {
        return TAIYUAN.stream()
                .flatMap(f -> f.premises().stream())
                .filter(p -> p.tenure() == Tenure.LEASED)
                .map(p -> p.lease().orElseThrow())
                .filter(condition);
    }
}
