package cn.songhe.doctor.facts;

import cn.songhe.spi.Application;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Applications, of which there is at most one for each formula. */
final class Applications {

    private Applications() {}

    static List<Application> of(Function<String, Optional<Application>> facts, Pools pools) {
        return pools.formulas.stream().flatMap(id -> facts.apply(id).stream()).toList();
    }

    static void shake(List<Application> applications, Dice dice) {
        var fresh = Values.application(dice);
        applications.removeIf(a -> a.formula().equals(fresh.formula()));
        if (!dice.oneIn(4)) {
            applications.add(fresh);
        }
    }
}
