package cn.songhe.taiyuan;

import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.FacilityRef;
import cn.songhe.spi.Meal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * On how many days a person ate at a canteen. A day counts once, for the canteen of its first meal.
 *
 * @param canteen the canteen
 * @param days the days that count for it
 */
record MealDays(FacilityRef canteen, int days) {

    /** Counts the days from {@code first} through {@code last}, by canteen in order of their numbers. */
    static Collection<MealDays> count(List<Meal> meals, LocalDate first, LocalDate last) {
        SortedMap<Long, MealDays> byCanteen = new TreeMap<>();
        LocalDate counted = null;
        for (var meal : meals) {
            boolean counts = meal.canteen().kind() == FacilityKind.CANTEEN
                    && !meal.day().isBefore(first)
                    && !meal.day().isAfter(last)
                    && !meal.day().equals(counted);
            if (counts) {
                counted = meal.day();
                byCanteen.merge(meal.canteen().id(), new MealDays(meal.canteen(), 1), MealDays::plus);
            }
        }
        return byCanteen.values();
    }

    private MealDays plus(MealDays other) {
        return new MealDays(canteen, days + other.days);
    }
}
