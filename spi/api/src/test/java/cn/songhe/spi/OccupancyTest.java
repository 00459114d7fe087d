package cn.songhe.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccupancyTest {

    private static final FacilityRef CENTRE =
            new FacilityRef(1, FacilityKind.SERVICE_CENTRE, DivisionCode.of("140105"));
    private static final LocalDate FIRST = LocalDate.of(2022, 5, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 5, 31);

    @ParameterizedTest
    @CsvSource({
        "80, 100, true",
        "79, 100, false",
        "7999, 10000, false",
        "8000, 10000, true",
        "0, 0, false",
        "5, 0, false"
    })
    void atLeastEightyPerCentIncludesEightyPerCent(long occupied, long available, boolean enough) {
        assertThat(new Occupancy(occupied, available).isAtLeast(80)).isEqualTo(enough);
    }

    @Test
    void bedDaysCountOnlyWithinTheInterval() {
        var facts = FacilityFacts.of(CENTRE, Set.of(Fact.OCCUPANCY))
                .withBeds(new Dated<>(10, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 5, 30)))
                .withBeds(new Dated<>(12, LocalDate.of(2022, 5, 31), null))
                .housed(new Stay(CENTRE, LocalDate.of(2022, 1, 1), null))
                .housed(new Stay(CENTRE, LocalDate.of(2022, 5, 31), LocalDate.of(2022, 6, 30)))
                .housed(new Stay(CENTRE, LocalDate.of(2022, 4, 1), LocalDate.of(2022, 4, 30)))
                .build();
        assertThat(facts.occupancy(FIRST, LAST)).isEqualTo(new Occupancy(31 + 1, 30 * 10 + 12));
    }
}
