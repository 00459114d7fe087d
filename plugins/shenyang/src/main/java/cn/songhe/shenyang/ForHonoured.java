package cn.songhe.shenyang;

import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Fact;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.Terms;
import java.time.LocalDate;
import java.util.Set;

/** Homes of honour 光荣院: for those entitled to preferential treatment. */
final class ForHonoured extends Item {

    private static final Set<HardshipCategory> HONOURED = Set.of(HardshipCategory.PREFERENTIAL_TREATMENT);

    private final Eligibility notHonoured;

    ForHonoured(Clause clause) {
        super(clause, Persons.MINIMUM_AGE);
        notHonoured = notEntitled("not-honoured", "不是优待抚恤对象", "is not entitled to preferential treatment");
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.RESIDENCE, Fact.HARDSHIP);
    }

    @Override
    Eligibility judge(ElderFacts elder, LocalDate day, Terms terms) {
        return Persons.isInAny(HONOURED, elder, day) ? entitled : notHonoured;
    }
}
