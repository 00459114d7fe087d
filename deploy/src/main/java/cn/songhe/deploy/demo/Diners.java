package cn.songhe.deploy.demo;

import java.util.List;
import java.util.stream.Stream;

/** Finds who eats at canteens: some of the poor who live in the city and not in a facility. */
final class Diners {

    private static final double TWICE_A_DAY = 0.30;
    private static final double AT_TWO_CANTEENS = 0.25;

    private final Canteens canteens;
    private final long seed;

    Diners(List<DemoFacility> facilities, AsOf asOf, long seed) {
        this.canteens = new Canteens(facilities, asOf);
        this.seed = seed;
    }

    Stream<Diner> of(Person person) {
        var draw = Draw.of(seed, Purpose.DINER, person.index());
        boolean eats = person.isPoor() && !person.isResident() && draw.chance(Suggested.POOR_AT_CANTEEN);
        return person.home().residence().filter(home -> eats && !canteens.isEmpty()).stream()
                .map(home -> {
                    var lunch = canteens.near(home, draw);
                    var dinner = draw.chance(AT_TWO_CANTEENS) ? canteens.anywhere(draw) : lunch;
                    return new Diner(person, lunch, dinner, dinner != lunch || draw.chance(TWICE_A_DAY));
                });
    }
}
