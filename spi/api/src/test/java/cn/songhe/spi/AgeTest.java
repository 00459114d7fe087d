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

class AgeTest {

    @ParameterizedTest
    @CsvSource({
        "1962-05-31, 2022-05-30, 59",
        "1962-05-31, 2022-05-31, 60",
        "1962-06-01, 2022-05-31, 59",
        "2022-05-31, 2022-05-31, 0",
        "1936-02-29, 2022-02-27, 85",
        "1936-02-29, 2022-02-28, 86",
        "1936-02-29, 2024-02-28, 87",
        "1936-02-29, 2024-02-29, 88",
        "1936-02-28, 2024-02-28, 88",
        "1936-03-01, 2022-02-28, 85",
        "1840-02-29, 1900-02-27, 59",
        "1840-02-29, 1900-02-28, 60"
    })
    void ageIsCompletedYears(LocalDate birth, LocalDate day, int years) {
        assertThat(Age.on(birth, day)).isEqualTo(years);
    }

    @Test
    void aDayBeforeBirthHasNoAge() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Age.on(LocalDate.of(2000, 1, 2), LocalDate.of(2000, 1, 1)));
    }

    @Property
    void aYearIsCompletedOnTheBirthdayAndNotTheDayBefore(
            @ForAll @IntRange(max = 60_000) int birthDay, @ForAll @IntRange(min = 1, max = 120) int years) {
        var birth = LocalDate.of(1880, 1, 1).plusDays(birthDay);
        var birthday = birth.plusYears(years);
        assertThat(Age.on(birth, birthday)).isEqualTo(years);
        assertThat(Age.on(birth, birthday.minusDays(1))).isEqualTo(years - 1);
    }

    @Property
    void nobodyGrowsYoungerFromOneDayToTheNext(
            @ForAll @IntRange(max = 60_000) int birthDay, @ForAll @IntRange(max = 45_000) int later) {
        var birth = LocalDate.of(1880, 1, 1).plusDays(birthDay);
        var day = birth.plusDays(later);
        assertThat(Age.on(birth, day.plusDays(1)) - Age.on(birth, day)).isBetween(0, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-31, 2021-06-29, 0",
        "2021-05-31, 2021-06-30, 1",
        "2021-05-31, 2022-02-27, 8",
        "2021-05-31, 2022-02-28, 9",
        "2020-02-29, 2021-02-28, 12",
        "2021-05-15, 2022-05-14, 11",
        "2021-05-15, 2022-05-15, 12"
    })
    void monthsOfAgeAreCompletedOnTheirDay(LocalDate birth, LocalDate day, int months) {
        assertThat(Age.monthsOn(birth, day)).isEqualTo(months);
    }

    @Property
    void twelveMonthsOfAgeAreOneYear(
            @ForAll @IntRange(min = 0, max = 20_000) int born, @ForAll @IntRange(min = 0, max = 20_000) int later) {
        var birth = LocalDate.ofEpochDay(born);
        var day = birth.plusDays(later);
        assertThat(Age.monthsOn(birth, day) / 12).isEqualTo(Age.on(birth, day));
    }
}
