package cn.songhe.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StayTest {

    private static final Period MAY = Period.month(2022, 5);
    private static final FacilityRef CENTRE =
            new FacilityRef(1, FacilityKind.SERVICE_CENTRE, DivisionCode.of("140105"));

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, , 2022-05-31, 31",
        "2022-05-31, , 2022-05-31, 1",
        "2022-05-10, 2022-05-10, 2022-05-10, 1",
        "2022-04-10, 2022-05-01, 2022-05-01, 1",
        "2022-05-02, 2022-06-01, 2022-05-31, 30",
        "2022-04-01, 2022-04-30, , 0",
        "2022-06-01, , , 0"
    })
    void bothEndsOfAStayCount(LocalDate from, LocalDate through, LocalDate lastDay, int days) {
        var stay = new Stay(CENTRE, from, through);
        assertThat(stay.lastDayIn(MAY)).isEqualTo(lastDay);
        assertThat(stay.daysIn(MAY)).isEqualTo(days);
    }

    @Property
    void theDaysOfAStayAreTheDaysOfItsMonthsTogether(
            @ForAll @IntRange(max = 700) int begin, @ForAll @IntRange(max = 700) int length) {
        var from = LocalDate.of(2022, 1, 1).plusDays(begin);
        var stay = new Stay(CENTRE, from, from.plusDays(length));
        int days = 0;
        for (int month = 0; month < 60; month++) {
            days += stay.daysIn(Period.month(2022 + month / 12, month % 12 + 1));
        }
        assertThat(days).isEqualTo(length + 1);
    }
}
