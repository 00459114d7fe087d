package cn.songhe.xuchang;

import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Fact;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** XC-L2: care services for special groups of elders 老年人关爱服务. */
final class SpecialCare extends Service {

    private static final Clause CLAUSE = new Clause("XC-L2", "二(一)");

    private static final ParameterKey<Set<HardshipCategory>> CATEGORIES =
            ParameterKey.of("care.categories", Unit.CATEGORIES);

    private static final Eligibility ENTITLED =
            CLAUSE.entitled("属于关爱服务的重点老年人群体", "belongs to one of the groups for whom the care services are");
    private static final Eligibility TOO_YOUNG =
            CLAUSE.notEntitled("too-young", "未达到老年人的法定年龄", "has not reached the statutory age of an elder");
    private static final Eligibility NO_GROUP = CLAUSE.notEntitled(
            "no-group", "不属于关爱服务的重点老年人群体", "belongs to none of the groups for whom the care services are");

    SpecialCare() {
        super(CLAUSE);
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.HARDSHIP);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(Persons.MINIMUM_AGE, CATEGORIES);
    }

    @Override
    Eligibility judgeHere(ElderFacts elder, Terms terms) {
        if (!Persons.isElder(elder, terms)) {
            return TOO_YOUNG;
        }
        return Persons.isInOneOf(terms.value(CATEGORIES), elder, terms.period().last()) ? ENTITLED : NO_GROUP;
    }
}
