package cn.songhe.taiyuan;

import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Fact;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import java.time.LocalDate;
import java.util.Set;

/** A service for elders in hardship who live here. */
class ForHardship extends ForElders {

    private final Eligibility notInHardship;

    ForHardship(Clause clause) {
        super(clause);
        notInHardship = notEntitled("no-hardship", "不属于困难老年人", "is in no category of hardship");
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.RESIDENCE, Fact.HARDSHIP);
    }

    @Override
    public final Set<ParameterKey<?>> parameters() {
        return Set.of(Persons.MINIMUM_AGE, Persons.HARDSHIP);
    }

    @Override
    final Eligibility judgeElder(ElderFacts elder, LocalDate day, Terms terms) {
        return Persons.isInHardship(elder, day, terms) ? entitled : notInHardship;
    }
}
