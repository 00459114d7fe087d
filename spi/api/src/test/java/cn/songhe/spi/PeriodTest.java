package cn.songhe.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2022-02, 2022-02-01, 2022-02-28",
        "2024-02, 2024-02-01, 2024-02-29",
        "2022-12, 2022-12-01, 2022-12-31",
        "2022-Q1, 2022-01-01, 2022-03-31",
        "2022-Q4, 2022-10-01, 2022-12-31",
        "2022-H1, 2022-01-01, 2022-06-30",
        "2022-H2, 2022-07-01, 2022-12-31",
        "2022, 2022-01-01, 2022-12-31"
    })
    void aPeriodHasItsFirstAndLastDay(String text, LocalDate first, LocalDate last) {
        assertThat(Period.parse(text)).isEqualTo(new Period(first, last));
        assertThat(Period.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-13",
                "2022-0",
                "2022-1",
                "22",
                "",
                "2022-05-01",
                "2022/05",
                "May 2022",
                "2022-Q5",
                "2022-H0",
                "2022-Q"
            })
    void whatIsNoPeriodIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-01, 2022-05-30",
        "2022-05-02, 2022-05-31",
        "2022-05-01, 2022-06-30",
        "2022-01-01, 2023-12-31",
        "2022-02-01, 2022-04-30",
        "2022-04-01, 2022-09-30"
    })
    void anyOtherIntervalIsNoPeriod(LocalDate first, LocalDate last) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(first, last));
    }

    @Test
    void bothEndsLieWithin() {
        var may = Period.month(2022, 5);
        assertThat(may.contains(LocalDate.of(2022, 5, 1))).isTrue();
        assertThat(may.contains(LocalDate.of(2022, 5, 31))).isTrue();
        assertThat(may.contains(LocalDate.of(2022, 4, 30))).isFalse();
        assertThat(may.contains(LocalDate.of(2022, 6, 1))).isFalse();
    }

    @Test
    void thePeriodBeforeHasTheSameLength() {
        assertThat(Period.month(2022, 1).previous()).isEqualTo(Period.month(2021, 12));
        assertThat(Period.month(2024, 3).previous()).isEqualTo(Period.month(2024, 2));
        assertThat(Period.year(2022).previous()).isEqualTo(Period.year(2021));
        assertThat(Period.quarter(2022, 1).previous()).isEqualTo(Period.quarter(2021, 4));
        assertThat(Period.halfYear(2022, 2).previous()).isEqualTo(Period.halfYear(2022, 1));
    }

    @Test
    void aYearComesAfterItsFirstMonthAndBeforeItsSecond() {
        assertThat(Period.year(2022)).isGreaterThan(Period.month(2022, 1)).isLessThan(Period.month(2022, 2));
    }

    @Property
    void everyMonthIsReadAsItIsWritten(
            @ForAll @IntRange(min = 1900, max = 2999) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        var period = Period.month(year, month);
        assertThat(Period.parse(period.toString())).isEqualTo(period);
        assertThat(period.isMonth()).isTrue();
        assertThat(period.previous().last()).isEqualTo(period.first().minusDays(1));
    }

    @Property
    void everyDayLiesInOnePeriodOfEachLengthAndTheNextBeginsWhereItEnds(
            @ForAll @IntRange(min = 0, max = 60_000) int epochDay, @ForAll Cadence cadence) {
        var day = LocalDate.ofEpochDay(epochDay);
        var period = cadence.periodOf(day);
        assertThat(period.contains(day)).isTrue();
        assertThat(period.cadence()).isEqualTo(cadence);
        assertThat(Period.parse(period.toString())).isEqualTo(period);
        assertThat(period.next().first()).isEqualTo(period.last().plusDays(1));
        assertThat(period.next().previous()).isEqualTo(period);
        assertThat(period.first().plusDays(period.days() - 1)).isEqualTo(period.last());
    }
}
