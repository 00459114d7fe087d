package cn.songhe.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.kernel.identifier.SocialCreditCode;
import cn.songhe.kernel.tenant.Divisions.Division;
import cn.songhe.kernel.tenant.Divisions.Level;
import cn.songhe.spi.FacilityKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacilitiesTest {

    private static final List<DemoFacility> TAIYUAN = Cities.taiyuan(2000).places();

    @ParameterizedTest
    @ValueSource(strings = {"taiyuan", "xuchang", "shuangyashan", "shenyang", "qiaocheng"})
    void everyCodeIsValidAndEveryDivisionOnTheRegister(String tenant) {
        var divisions = Cities.tenant(tenant).divisions();
        var facilities = Cities.city(tenant, 20_000).places();

        assertThat(facilities)
                .extracting(f -> SocialCreditCode.read(f.code().value()).orElseThrow())
                .doesNotHaveDuplicates();
        assertThat(facilities)
                .allSatisfy(
                        f -> assertThat(divisions.find(f.division().value())).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"taiyuan", "xuchang", "shuangyashan", "shenyang", "qiaocheng"})
    void aSmallCityHasEveryKindOfFacility(String tenant) {
        var facilities = Cities.city(tenant, 200).places();

        assertThat(facilities).hasSizeGreaterThanOrEqualTo(24);
        assertThat(facilities).extracting(DemoFacility::kind).containsAll(Sites.DRAWN);
    }

    @Test
    void everyCountyHasACanteenAndACentreOrAnEmbeddedInstitution() {
        var counties = Cities.tenant("taiyuan").divisions().of(Level.COUNTY);

        assertThat(counties).allSatisfy(county -> {
            assertThat(in(county)).anyMatch(DemoFacility::isCanteen);
            assertThat(in(county)).anyMatch(FacilitiesTest::givesCare);
        });
    }

    @Test
    void namesAreMarkedAsFictionalAndTellFacilitiesApart() {
        var facilities = Cities.taiyuan(100_000).places();

        assertThat(facilities)
                .extracting(DemoFacility::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("(演示)"));
    }

    @Test
    void nothingHappensAfterTheDay() {
        var table = Cities.taiyuan(20_000).facilities();

        for (var column : new String[] {"lease_from", "completed", "opened", "closed", "filed", "graded_on"}) {
            assertThat(Cities.column(table, column))
                    .isNotEmpty()
                    .allSatisfy(day -> assertThat(LocalDate.parse(day)).isBeforeOrEqualTo(Cities.AS_OF));
        }
    }

    @Test
    void aFacilityIsBuiltThenOpenedThenFiledAndPerhapsClosed() {
        assertThat(Cities.taiyuan(20_000).places()).allSatisfy(facility -> {
            var life = facility.life();
            assertThat(Stream.of(life.completed(), life.opened(), life.filed(), life.closed())
                            .flatMap(day -> day.stream()))
                    .isSorted();
        });
    }

    private static Stream<DemoFacility> in(Division county) {
        return TAIYUAN.stream().filter(f -> f.division().county().equals(county.code()));
    }

    private static boolean givesCare(DemoFacility facility) {
        return facility.kind() == FacilityKind.SERVICE_CENTRE || facility.kind() == FacilityKind.EMBEDDED_INSTITUTION;
    }
}
