package cn.songhe.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.songhe.kernel.identifier.CitizenId;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EldersTest {

    private static final int MANY = 20_000;

    @ParameterizedTest
    @ValueSource(strings = {"taiyuan", "xuchang", "shuangyashan", "shenyang", "qiaocheng"})
    void everyNumberIsValidAndBelongsToOnePerson(String tenant) {
        var city = Cities.city(tenant, MANY);

        assertThat(city.people().map(person -> person.number().value()))
                .doesNotHaveDuplicates()
                .allSatisfy(number -> assertThat(CitizenId.read(number, Cities.AS_OF)
                                .orElseThrow()
                                .value())
                        .isEqualTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"taiyuan", "xuchang", "shuangyashan", "shenyang", "qiaocheng"})
    void everyDivisionIsATownshipOnTheRegister(String tenant) {
        var divisions = Cities.tenant(tenant).divisions();
        var elders = Cities.city(tenant, 3000).elders();

        for (var column : new String[] {"registered_division", "residence_division"}) {
            assertThat(Cities.column(elders, column))
                    .allSatisfy(code -> assertThat(divisions.find(code)).isPresent())
                    .allSatisfy(code -> assertThat(code).hasSize(9));
        }
    }

    @Test
    void circumstancesFollowTheSuggestedShares() {
        assertThat(share(Person::isPoor)).isEqualTo(0.04, within(0.006));
        assertThat(share(person -> person.fate().died().isPresent())).isEqualTo(0.015, within(0.004));
        assertThat(share(person -> person.fate().movedOut().isPresent())).isEqualTo(0.010, within(0.003));
        assertThat(share(Person::isResident)).isEqualTo(0.025, within(0.004));
        assertThat(share(person -> person.home().registered().isEmpty())).isEqualTo(0.015, within(0.004));
        assertThat(share(person -> person.home().residence().isEmpty())).isEqualTo(0.015, within(0.004));
        assertThat(share(person -> person.circumstances().size() > 1)).isBetween(0.01, 0.10);
    }

    @Test
    void nothingHappensAfterTheDay() {
        var elders = Cities.taiyuan(MANY).elders();

        for (var column : new String[] {"hardship_from", "hardship_through", "ability_assessed", "died", "moved_out"}) {
            assertThat(Cities.column(elders, column))
                    .isNotEmpty()
                    .allSatisfy(day -> assertThat(LocalDate.parse(day)).isBeforeOrEqualTo(Cities.AS_OF));
        }
    }

    @Test
    void everyRowIsMarkedAsFictional() {
        var elders = Cities.taiyuan(300).elders();

        assertThat(Cities.column(elders, "demo"))
                .hasSize((int) elders.rows().count())
                .containsOnly("是");
    }

    private static double share(Predicate<Person> condition) {
        return (double) Cities.taiyuan(MANY).people().filter(condition).count() / MANY;
    }
}
