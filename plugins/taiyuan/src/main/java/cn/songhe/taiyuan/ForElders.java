package cn.songhe.taiyuan;

import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import java.time.LocalDate;
import java.util.Set;

/** A service for every elder who lives here; narrower ones extend it. */
class ForElders extends Item {

    private final Eligibility tooYoung;

    ForElders(Clause clause) {
        super(clause);
        tooYoung = notEntitled("too-young", "截至本期最后一日未满规定年龄", "is below the age set by the last day of the period");
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(Persons.MINIMUM_AGE);
    }

    @Override
    final Eligibility judge(ElderFacts person, LocalDate day, Terms terms) {
        return Persons.isElder(person, terms) ? judgeElder(person, day, terms) : tooYoung;
    }

    /** Judges who has the age of an elder. */
    Eligibility judgeElder(ElderFacts elder, LocalDate day, Terms terms) {
        return entitled;
    }
}
