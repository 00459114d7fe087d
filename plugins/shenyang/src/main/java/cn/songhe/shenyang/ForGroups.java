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

/** A service for certain groups and for disabled elders, whom only an assessment tells apart. */
final class ForGroups extends Item {

    static final ParameterKey<Set<HardshipCategory>> VISITED = ParameterKey.of("visits.categories", Unit.CATEGORIES);
    static final ParameterKey<Set<HardshipCategory>> SPECIAL_DIFFICULTY =
            ParameterKey.of("special-difficulty.categories", Unit.CATEGORIES);

    private final ParameterKey<Set<HardshipCategory>> groups;
    private final Eligibility notAssessed;
    private final Eligibility inNoGroup;

    ForGroups(Clause clause, ParameterKey<Set<HardshipCategory>> groups) {
        super(clause, Persons.MINIMUM_AGE);
        this.groups = groups;
        notAssessed = unknown(
                "not-assessed",
                "不在所列人群之内，且没有能力评估，是否失能不明",
                "is in none of the groups, and without an assessment it is not known whether disabled");
        inNoGroup = notEntitled("no-group", "不在所列人群之内，评估结果为能力完好", "is in none of the groups and was assessed as able");
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.RESIDENCE, Fact.HARDSHIP, Fact.ABILITY);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(Persons.MINIMUM_AGE, groups);
    }

    @Override
    Eligibility judge(ElderFacts elder, LocalDate day, Terms terms) {
        if (Persons.isInAny(terms.value(groups), elder, day) || Persons.isDisabled(elder, day)) {
            return entitled;
        }
        return Persons.level(elder, day).isPresent() ? inNoGroup : notAssessed;
    }
}
