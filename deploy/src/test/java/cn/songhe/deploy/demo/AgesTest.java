package cn.songhe.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.songhe.spi.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgesTest {

    private static final int MANY = 20_000;

    @ParameterizedTest
    @ValueSource(ints = {60, 65, 80, 90, 100})
    void someReachEachAgeOnTheFirstAndTheLastDayOfThisMonthAndTheNext(int age) {
        var births = births(200);
        var month = YearMonth.from(Cities.AS_OF).minusYears(age);

        assertThat(births)
                .contains(month.atDay(1), month.atEndOfMonth())
                .contains(month.plusMonths(1).atDay(1), month.plusMonths(1).atEndOfMonth());
    }

    @Test
    void someWereBornOnTheTwentyNinthOfFebruaryAndAtTheEndOfEachMonth() {
        var births = births(200);

        assertThat(births).anySatisfy(day -> assertThat(day).hasDayOfMonth(29).hasMonthValue(2));
        assertThat(births.stream()
                        .filter(day -> day.equals(YearMonth.from(day).atEndOfMonth()))
                        .map(LocalDate::getMonth)
                        .distinct())
                .hasSize(12);
    }

    @ParameterizedTest
    @CsvSource({"60,64,0.29", "65,69,0.27", "70,74,0.18", "75,79,0.12", "80,84,0.08", "85,89,0.04", "90,94,0.016"})
    void agesFollowTheSuggestedShares(int youngest, int oldest, double expected) {
        var asOf = new AsOf(Cities.AS_OF);
        double share = share(person -> {
            int age = asOf.age(person.number().birthDate());
            return age >= youngest && age <= oldest;
        });

        assertThat(share).isEqualTo(expected, within(0.005));
    }

    @Test
    void womenAreMoreTheOlderTheyAre() {
        assertThat(womenBetween(60, 64)).isEqualTo(0.51, within(0.03));
        assertThat(womenBetween(90, 110)).isEqualTo(0.65, within(0.08));
    }

    private static double share(Predicate<Person> condition) {
        return (double) Cities.taiyuan(MANY).people().filter(condition).count() / MANY;
    }

    private static double womenBetween(int youngest, int oldest) {
        var asOf = new AsOf(Cities.AS_OF);
        return Cities.taiyuan(MANY)
                .people()
                .map(Person::number)
                .filter(n -> asOf.age(n.birthDate()) >= youngest && asOf.age(n.birthDate()) <= oldest)
                .collect(Collectors.averagingInt(n -> n.sex() == Sex.FEMALE ? 1 : 0));
    }

    private static Set<LocalDate> births(int elders) {
        return Cities.taiyuan(elders)
                .people()
                .map(person -> person.number().birthDate())
                .collect(Collectors.toSet());
    }
}
