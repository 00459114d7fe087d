package cn.songhe.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MealsAndApplicationsTest {

    private static final DemoCity TAIYUAN = Cities.taiyuan(2000);
    private static final List<List<String>> MEALS = TAIYUAN.meals().rows().toList();
    private static final List<List<String>> APPLICATIONS =
            TAIYUAN.applications().rows().toList();

    @Test
    void mealsAreEatenByThePoorAtCanteensInTheMonthAndTheOneBefore() {
        var canteens = codes(DemoFacility::isCanteen);
        var poor = TAIYUAN.people()
                .filter(Person::isPoor)
                .map(person -> person.number().value())
                .collect(Collectors.toSet());

        assertThat(MEALS).allSatisfy(meal -> {
            assertThat(poor).contains(meal.get(0));
            assertThat(canteens).contains(meal.get(1));
            assertThat(LocalDate.parse(meal.get(2))).isBetween(LocalDate.of(2022, 4, 1), Cities.AS_OF);
        });
        assertThat(MEALS.stream().map(meal -> meal.get(0)).distinct().count() * 1.0 / poor.size())
                .isBetween(0.35, 0.65);
    }

    @Test
    void noMealIsRecordedTwice() {
        assertThat(MEALS).doesNotHaveDuplicates();
    }

    @Test
    void someEatTwiceADayAndSomeAtTwoCanteens() {
        assertThat(distinct(meal -> meal.get(0) + meal.get(2))).hasSizeLessThan(MEALS.size());
        assertThat(distinct(meal -> meal.get(0) + meal.get(1)).size())
                .isGreaterThan(distinct(meal -> meal.get(0)).size());
    }

    @Test
    void mostApplicationsAreConfirmedSomeOpenAndSomeMadeWithinTheMonth() {
        assertThat(APPLICATIONS).allMatch(application -> application.get(1).equals("TY-S6"));
        assertThat(APPLICATIONS.stream()
                        .filter(application -> application.get(3).isEmpty()))
                .isNotEmpty()
                .hasSizeLessThan(APPLICATIONS.size() / 2);
        assertThat(APPLICATIONS)
                .anyMatch(application -> LocalDate.parse(application.get(2)).isAfter(LocalDate.of(2022, 5, 1)));
    }

    @Test
    void anApplicationIsConfirmedAfterItWasMadeAndByTheDay() {
        assertThat(APPLICATIONS)
                .filteredOn(application -> !application.get(3).isEmpty())
                .allSatisfy(application -> assertThat(LocalDate.parse(application.get(3)))
                        .isBetween(LocalDate.parse(application.get(2)), Cities.AS_OF));
    }

    @Test
    void aCityWhosePluginAsksForNoApplicationHasNone() {
        assertThat(Cities.city("shenyang", 2000).applications().rows()).isEmpty();
    }

    private static Set<String> codes(Predicate<DemoFacility> condition) {
        return TAIYUAN.places().stream()
                .filter(condition)
                .map(facility -> facility.code().value())
                .collect(Collectors.toSet());
    }

    private static Set<String> distinct(Function<List<String>, String> key) {
        return MEALS.stream().map(key).collect(Collectors.toSet());
    }
}
