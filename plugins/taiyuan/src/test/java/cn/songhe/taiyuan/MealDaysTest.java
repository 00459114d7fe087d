package cn.songhe.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.FacilityRef;
import cn.songhe.spi.Meal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MealDaysTest {

    private static final LocalDate MAY_1 = LocalDate.of(2022, 5, 1);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyDayWithAMealCountsExactlyOnceOverAllCanteens(
            @ForAll("meals") List<Meal> meals,
            @ForAll @IntRange(max = 30) int first,
            @ForAll @IntRange(max = 30) int more) {
        var from = MAY_1.plusDays(first);
        var through = from.plusDays(more);
        var days = meals.stream()
                .map(Meal::day)
                .filter(day -> !day.isBefore(from) && !day.isAfter(through))
                .collect(Collectors.toSet());
        var counted = MealDays.count(meals, from, through);
        assertThat(counted.stream().mapToInt(MealDays::days).sum()).isEqualTo(days.size());
        assertThat(counted.stream().map(c -> c.canteen().id()).toList()).isSorted();
    }

    @Provide
    Arbitrary<List<Meal>> meals() {
        var canteen = Arbitraries.longs()
                .between(1, 4)
                .map(id -> new FacilityRef(id, FacilityKind.CANTEEN, DivisionCode.of("140105")));
        var day = Arbitraries.integers().between(0, 35).map(MAY_1::plusDays);
        var meal = Combinators.combine(day, Arbitraries.integers().between(1, 3), canteen)
                .as(Meal::new);
        return meal.list().ofMaxSize(60).map(MealDaysTest::inOrder);
    }

    private static List<Meal> inOrder(List<Meal> meals) {
        return meals.stream()
                .sorted(Comparator.comparing(Meal::day)
                        .thenComparing(Meal::sitting)
                        .thenComparing(meal -> meal.canteen().id()))
                .toList();
    }
}
