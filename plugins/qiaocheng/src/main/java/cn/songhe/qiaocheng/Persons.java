package cn.songhe.qiaocheng;

import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.Set;

/** What several clauses ask of a person alike. */
final class Persons {

    static final ParameterKey<Long> ELDER = ParameterKey.of("elder.minimum-age", Unit.YEARS);
    static final ParameterKey<Long> ADVANCED_AGE = ParameterKey.of("advanced-age.minimum-age", Unit.YEARS);
    static final ParameterKey<Set<HardshipCategory>> LOW_INCOME =
            ParameterKey.of("low-income.categories", Unit.CATEGORIES);
    static final DivisionCode QIAOCHENG = DivisionCode.of("341602");

    private Persons() {}

    /** Whether the person has completed so many years on the last day of the period. */
    static boolean hasReached(ParameterKey<Long> age, ElderFacts person, Terms terms) {
        return person.ageOn(terms.period().last()) >= terms.value(age);
    }

    /** Whether the person was on the district's household register on a day from the first day of the period through {@code last}. */
    static boolean isRegistered(ElderFacts person, LocalDate last, Terms terms) {
        for (var entry : person.registration().entries()) {
            if (entry.value().isWithin(QIAOCHENG)
                    && entry.overlaps(terms.period().first(), last)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person was in one of the categories on the day. */
    static boolean isInOneOf(
            ParameterKey<Set<HardshipCategory>> categories, ElderFacts person, LocalDate day, Terms terms) {
        return person.hardship().on(day, terms.value(categories)::contains).isPresent();
    }
}
