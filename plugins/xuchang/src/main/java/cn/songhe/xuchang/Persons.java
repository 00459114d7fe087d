package cn.songhe.xuchang;

import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What several clauses ask of a person alike. */
final class Persons {

    static final ParameterKey<Long> MINIMUM_AGE = ParameterKey.of("elder.minimum-age", Unit.YEARS);
    static final DivisionCode XUCHANG = DivisionCode.of("411000");

    private Persons() {}

    /** Completed years on the last day of the period. */
    static int age(ElderFacts person, Terms terms) {
        return person.ageOn(terms.period().last());
    }

    /** Whether the person has completed the years of an elder on the last day of the period. */
    static boolean isElder(ElderFacts person, Terms terms) {
        return age(person, terms) >= terms.value(MINIMUM_AGE);
    }

    /** Where in the city the person was on the household register last, from the first day of the period through {@code last}. */
    static Optional<DivisionCode> registration(ElderFacts person, LocalDate last, Terms terms) {
        var entries = person.registration().entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            var entry = entries.get(i);
            if (entry.value().isWithin(XUCHANG) && entry.overlaps(terms.period().first(), last)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    /** Whether the person was in one of the categories on the day. */
    static boolean isInOneOf(Set<HardshipCategory> categories, ElderFacts person, LocalDate day) {
        return person.hardship().on(day, categories::contains).isPresent();
    }
}
