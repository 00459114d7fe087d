package cn.songhe.shenyang;

import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.AbilityLevel.Standard;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What the clauses ask of persons alike. */
final class Persons {

    static final ParameterKey<Long> MINIMUM_AGE = ParameterKey.of("elder.minimum-age", Unit.YEARS);
    static final ParameterKey<Set<HardshipCategory>> HARDSHIP = ParameterKey.of("hardship.categories", Unit.CATEGORIES);
    static final DivisionCode SHENYANG = DivisionCode.of("210100");

    private Persons() {}

    /** Whether the person has completed the years of an elder on the last day of the period. */
    static boolean isElder(ElderFacts person, Terms terms) {
        return hasAge(person, MINIMUM_AGE, terms);
    }

    /** Whether the person has completed so many years on the last day of the period. */
    static boolean hasAge(ElderFacts person, ParameterKey<Long> years, Terms terms) {
        return person.ageOn(terms.period().last()) >= terms.value(years);
    }

    /** Whether the person was in one of the categories on the day. */
    static boolean isInAny(Set<HardshipCategory> categories, ElderFacts person, LocalDate day) {
        for (var entry : person.hardship().entries()) {
            if (entry.heldOn(day) && categories.contains(entry.value())) {
                return true;
            }
        }
        return false;
    }

    /** The level by the national standard of assessment on the day; other standards do not stand in for it. */
    static Optional<AbilityLevel> level(ElderFacts person, LocalDate day) {
        return person.ability().on(day, Persons::isByNationalStandard);
    }

    /** Whether the person was assessed on or before the day, by the national standard, as disabled 失能 to any degree. */
    static boolean isDisabled(ElderFacts person, LocalDate day) {
        var level = level(person, day);
        return level.isPresent() && level.get().level() > 0;
    }

    private static boolean isByNationalStandard(AbilityLevel level) {
        return level.standard() == Standard.GBT_42195_2022;
    }
}
