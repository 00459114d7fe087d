package cn.songhe.shenyang;

import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Fact;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.Set;

/** Places in public institutions: the destitute, then groups of elders in hardship and special families of birth planning. */
final class PublicHomes extends Item {

    private static final ParameterKey<Set<HardshipCategory>> OUTRIGHT =
            ParameterKey.of("public-homes.outright", Unit.CATEGORIES);
    private static final ParameterKey<Set<HardshipCategory>> IN_HARDSHIP =
            ParameterKey.of("public-homes.in-hardship", Unit.CATEGORIES);

    private final Eligibility open;
    private final Eligibility notInHardship;

    PublicHomes(Clause clause) {
        super(clause, Persons.MINIMUM_AGE);
        open = unknown(
                "open",
                "属于经济困难老年人，但是否高龄或失能不明",
                "is in economic hardship; whether of advanced age or disabled is not known");
        notInHardship =
                notEntitled("no-hardship", "不属于重点保障的困难老年人", "is in none of the categories of hardship that it is for");
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.RESIDENCE, Fact.HARDSHIP, Fact.ABILITY);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(Persons.MINIMUM_AGE, Persons.HARDSHIP, OUTRIGHT, IN_HARDSHIP);
    }

    @Override
    Eligibility judge(ElderFacts elder, LocalDate day, Terms terms) {
        if (Persons.isInAny(terms.value(OUTRIGHT), elder, day)) {
            return entitled;
        }
        if (!Persons.isInAny(terms.value(Persons.HARDSHIP), elder, day)) {
            return notInHardship;
        }
        return Persons.isInAny(terms.value(IN_HARDSHIP), elder, day) || Persons.isDisabled(elder, day)
                ? entitled
                : open;
    }
}
