package cn.songhe.xuchang;

import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A band of ages of the advanced-age allowance. A county may raise the amount of each band by itself.
 *
 * @param from its first age in completed years
 * @param monthly the least amount for a person and month
 */
record AgeBand(ParameterKey<Long> from, ParameterKey<Money> monthly) {

    private static final List<AgeBand> OLDEST_FIRST =
            List.of(named("centenarian"), named("nonagenarian"), named("octogenarian"));

    private static AgeBand named(String name) {
        return new AgeBand(
                ParameterKey.of("advanced-age." + name + ".from", Unit.YEARS),
                ParameterKey.of("advanced-age." + name + ".monthly", Unit.FEN_PER_PERSON_MONTH));
    }

    /** The band of an age in completed years; empty below the youngest. */
    static Optional<AgeBand> of(int age, Terms terms) {
        for (var band : OLDEST_FIRST) {
            if (age >= terms.value(band.from)) {
                return Optional.of(band);
            }
        }
        return Optional.empty();
    }

    /** The ages from which the bands begin. */
    static Set<ParameterKey<?>> ages() {
        var keys = new HashSet<ParameterKey<?>>();
        OLDEST_FIRST.forEach(band -> keys.add(band.from));
        return keys;
    }

    /** The amounts. */
    static Set<ParameterKey<?>> amounts() {
        var keys = new HashSet<ParameterKey<?>>();
        OLDEST_FIRST.forEach(band -> keys.add(band.monthly));
        return keys;
    }
}
