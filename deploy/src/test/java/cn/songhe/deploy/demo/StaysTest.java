package cn.songhe.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StaysTest {

    private static final List<DemoStay> STAYS =
            Cities.taiyuan(20_000).drawnStays().toList();

    @Test
    void staysOfOnePersonDoNotOverlap() {
        assertThat(byPerson()).allSatisfy(stays -> {
            for (int i = 1; i < stays.size(); i++) {
                assertThat(stays.get(i - 1).last()).isPresent();
                assertThat(stays.get(i - 1).last().orElseThrow())
                        .isBefore(stays.get(i).first());
            }
        });
    }

    @Test
    void noFacilityHasMoreResidentsThanBeds() {
        for (var day = Cities.AS_OF.minusDays(120); !day.isAfter(Cities.AS_OF); day = day.plusDays(1)) {
            var on = day;
            STAYS.stream()
                    .filter(stay -> covers(stay, on))
                    .collect(Collectors.groupingBy(DemoStay::facility, Collectors.counting()))
                    .forEach((facility, residents) -> assertThat(residents)
                            .isLessThanOrEqualTo(facility.lodging().beds()));
        }
    }

    @Test
    void nobodyStaysInACanteenOrBeforeTheOpeningOrAfterTheEnd() {
        assertThat(STAYS).noneMatch(stay -> stay.facility().isCanteen()).allSatisfy(stay -> {
            assertThat(stay.first())
                    .isAfterOrEqualTo(stay.facility().life().opened().orElseThrow());
            assertThat(stay.last().orElse(Cities.AS_OF)).isBetween(stay.first(), Cities.AS_OF);
            assertThat(stay.person().isHereOn(stay.last().orElse(Cities.AS_OF))).isTrue();
        });
    }

    @Test
    void someStayForADaySomeMoveWithinTheMonthAndSomeDieThere() {
        var small = Cities.taiyuan(2000).drawnStays().toList();

        assertThat(small)
                .anyMatch(stay -> stay.last().filter(stay.first()::equals).isPresent());
        assertThat(small.stream()
                        .collect(Collectors.groupingBy(DemoStay::person))
                        .values())
                .anyMatch(stays -> stays.size() == 2)
                .allMatch(stays ->
                        stays.stream().map(DemoStay::facility).distinct().count() == stays.size());
        assertThat(STAYS)
                .anyMatch(stay -> stay.last().isPresent()
                        && stay.last().equals(stay.person().fate().died()));
    }

    @Test
    void twoToThreeInAHundredLiveInFacilities() {
        assertThat(byPerson().size()).isBetween(400, 600);
    }

    private static Collection<List<DemoStay>> byPerson() {
        return STAYS.stream()
                .sorted(Comparator.comparing(DemoStay::first))
                .collect(Collectors.groupingBy(stay -> stay.person().index()))
                .values();
    }

    private static boolean covers(DemoStay stay, LocalDate day) {
        return !stay.first().isAfter(day) && !stay.last().orElse(day).isBefore(day);
    }
}
