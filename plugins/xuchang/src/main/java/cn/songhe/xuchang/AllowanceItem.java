package cn.songhe.xuchang;

import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Fact;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import java.util.Set;

/** XC-L3: the advanced-age allowance as an item of the list, for those whom XC-S1 would pay on the last day of the month. */
final class AllowanceItem extends Service {

    private static final Clause CLAUSE = new Clause("XC-L3", "二(一)");

    private static final Eligibility ENTITLED = CLAUSE.entitled(
            "已达到高龄津贴的起始年龄，户籍在许昌市", "has reached the age of the allowance and is on the city's household register");
    private static final Eligibility TOO_YOUNG =
            CLAUSE.notEntitled("too-young", "未达到高龄津贴的起始年龄", "has not reached the age of the allowance");
    private static final Eligibility NOT_REGISTERED =
            CLAUSE.notEntitled("not-registered", "户籍不在许昌市", "is not on the city's household register");

    AllowanceItem() {
        super(CLAUSE);
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.REGISTRATION);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return AgeBand.ages();
    }

    @Override
    Eligibility judgeHere(ElderFacts elder, Terms terms) {
        if (AgeBand.of(Persons.age(elder, terms), terms).isEmpty()) {
            return TOO_YOUNG;
        }
        var registration = elder.registration().on(terms.period().last());
        return registration.isPresent() && registration.get().isWithin(Persons.XUCHANG) ? ENTITLED : NOT_REGISTERED;
    }
}
