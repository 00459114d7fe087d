package cn.songhe.deploy.demo;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Draws the meals of the month and of the month before it. */
final class MealDrawing {

    private static final double LUNCH = 0.7;
    private static final double DINNER = 0.5;

    private final AsOf asOf;
    private final long seed;

    MealDrawing(AsOf asOf, long seed) {
        this.asOf = asOf;
        this.seed = seed;
    }

    Stream<DemoMeal> of(Diner diner) {
        var draw = Draw.of(seed, Purpose.MEAL, diner.person().index());
        return asOf.monthFirst(1)
                .datesUntil(asOf.day().plusDays(1))
                .filter(diner.person()::isHereOn)
                .flatMap(day -> on(day, diner, draw));
    }

    private static Stream<DemoMeal> on(LocalDate day, Diner diner, Draw draw) {
        var lunch = meal(draw.chance(LUNCH), diner.person(), diner.lunch(), day, "lunch");
        boolean dines = draw.chance(DINNER) && diner.isThereForDinner();
        return Stream.concat(lunch, meal(dines, diner.person(), diner.dinner(), day, "dinner"));
    }

    private static Stream<DemoMeal> meal(
            boolean isEaten, Person person, DemoFacility canteen, LocalDate day, String sitting) {
        boolean isOpen = canteen.life().operatesSince(day);
        return isEaten && isOpen ? Stream.of(new DemoMeal(person, canteen, day, sitting)) : Stream.empty();
    }
}
