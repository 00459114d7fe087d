package cn.songhe.qiaocheng;

import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.Set;

/** Who stands on the screening register of special and difficult elders 特殊和困难老年人筛查摸底表. */
final class Register {

    static final Set<Fact> FACTS = Set.of(Fact.LIFE, Fact.HARDSHIP, Fact.ABILITY);

    private static final ParameterKey<Set<HardshipCategory>> CATEGORIES =
            ParameterKey.of("screening.categories", Unit.CATEGORIES);

    static final Set<ParameterKey<?>> PARAMETERS =
            Set.of(Persons.ELDER, Persons.ADVANCED_AGE, Assessments.DISABLED, CATEGORIES);

    private Register() {}

    /** Whether the elder is of advanced age, disabled, or in one of the categories. */
    static boolean holds(ElderFacts elder, LocalDate day, Terms terms) {
        return Persons.hasReached(Persons.ADVANCED_AGE, elder, terms)
                || Persons.isInOneOf(CATEGORIES, elder, day, terms)
                || isDisabled(elder, day, terms);
    }

    /** Whether the latest assessment, valid or not, found a disability. */
    static boolean isDisabled(ElderFacts elder, LocalDate day, Terms terms) {
        return Assessments.latest(elder, day)
                .filter(assessment -> Assessments.isDisabled(assessment, terms))
                .isPresent();
    }
}
