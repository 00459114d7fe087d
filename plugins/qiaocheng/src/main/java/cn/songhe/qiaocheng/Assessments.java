package cn.songhe.qiaocheng;

import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.AbilityLevel.Standard;
import cn.songhe.spi.Dated;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.Optional;

/** Ability assessments by the national standard, and how long they speak. */
final class Assessments {

    static final ParameterKey<Long> VALIDITY = ParameterKey.of("assessment.validity", Unit.MONTHS);
    static final ParameterKey<Long> DISABLED = ParameterKey.of("disabled.minimum-level", Unit.COUNT);

    private Assessments() {}

    /** The latest assessment known on the day, valid or not. */
    static Optional<Dated<AbilityLevel>> latest(ElderFacts person, LocalDate day) {
        var entries = person.ability().entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            var entry = entries.get(i);
            if (entry.value().standard() == Standard.GBT_42195_2022 && entry.heldOn(day)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The last day on which the assessment is valid: the day before the same day of the month, so many months later. */
    static LocalDate validThrough(Dated<AbilityLevel> assessment, Terms terms) {
        return assessment.from().plusMonths(terms.value(VALIDITY)).minusDays(1);
    }

    /** Whether the result means that the person is disabled 失能. */
    static boolean isDisabled(Dated<AbilityLevel> assessment, Terms terms) {
        return assessment.value().level() >= terms.value(DISABLED);
    }
}
