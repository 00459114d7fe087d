package cn.songhe.shenyang;

import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Terms;
import java.time.LocalDate;
import java.util.Set;

/** A service for elders who were assessed as disabled, or for their families. */
final class ForDisabled extends Item {

    private final Eligibility notAssessed;
    private final Eligibility able;

    ForDisabled(Clause clause) {
        super(clause, Persons.MINIMUM_AGE);
        notAssessed =
                unknown("not-assessed", "没有能力评估，是否失能不明", "without an assessment it is not known whether disabled");
        able = notEntitled("able", "能力评估结果为能力完好", "was assessed as able");
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.RESIDENCE, Fact.ABILITY);
    }

    @Override
    Eligibility judge(ElderFacts elder, LocalDate day, Terms terms) {
        if (Persons.level(elder, day).isEmpty()) {
            return notAssessed;
        }
        return Persons.isDisabled(elder, day) ? entitled : able;
    }
}
