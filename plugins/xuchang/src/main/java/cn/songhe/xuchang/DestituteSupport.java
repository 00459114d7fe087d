package cn.songhe.xuchang;

import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Fact;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.Terms;
import java.util.Set;

/** XC-L1: support of the destitute 特困人员供养, urban and rural; whoever is recognised as destitute is to be covered. */
final class DestituteSupport extends Service {

    private static final Clause CLAUSE = new Clause("XC-L1", "二(一)");

    private static final Eligibility ENTITLED = CLAUSE.entitled("已认定为特困人员", "is recognised as destitute");
    private static final Eligibility NOT_DESTITUTE =
            CLAUSE.notEntitled("not-destitute", "未认定为特困人员", "is not recognised as destitute");

    DestituteSupport() {
        super(CLAUSE);
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.HARDSHIP);
    }

    @Override
    Eligibility judgeHere(ElderFacts elder, Terms terms) {
        var destitute = Set.of(HardshipCategory.DESTITUTE);
        return Persons.isInOneOf(destitute, elder, terms.period().last()) ? ENTITLED : NOT_DESTITUTE;
    }
}
