package cn.songhe.shenyang;

import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Fact;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import java.time.LocalDate;
import java.util.Set;

/**
 * Services that the government buys: disabled elders in hardship first. The clause also wants elders of advanced age and names no age,
 * so nobody else is turned away here.
 */
final class BoughtServices extends Item {

    private final Eligibility open;

    BoughtServices(Clause clause) {
        super(clause, Persons.MINIMUM_AGE);
        open = unknown(
                "open",
                "不属于优先保障的困难失能老年人；高龄老年人的具体范围文件未定",
                "is not one of the disabled elders in hardship who come first; the text leaves open who counts as of advanced age");
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.RESIDENCE, Fact.HARDSHIP, Fact.ABILITY);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(Persons.MINIMUM_AGE, Persons.HARDSHIP);
    }

    @Override
    Eligibility judge(ElderFacts elder, LocalDate day, Terms terms) {
        return Persons.isInAny(terms.value(Persons.HARDSHIP), elder, day) && Persons.isDisabled(elder, day)
                ? entitled
                : open;
    }
}
