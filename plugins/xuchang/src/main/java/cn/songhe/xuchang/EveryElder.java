package cn.songhe.xuchang;

import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Fact;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import java.util.Set;

/** Items that the plan wants within reach of every elder who lives in the city: services near home (XC-L4), remote monitoring (XC-L5). */
final class EveryElder extends Service {

    private final Eligibility entitled;
    private final Eligibility tooYoung;
    private final Eligibility elsewhere;
    private final Eligibility unknown;

    private EveryElder(Clause clause) {
        super(clause);
        entitled = clause.entitled("居住在许昌市的老年人", "is an elder who lives in the city");
        tooYoung = clause.notEntitled("too-young", "未达到老年人的法定年龄", "has not reached the statutory age of an elder");
        elsewhere = clause.notEntitled("elsewhere", "不居住在许昌市", "does not live in the city");
        unknown = Eligibility.unknown(clause.reason("unknown", "没有登记常住地", "the place of residence is not on record"));
    }

    /** XC-L4: day care, recreation, rehabilitation and comfort near home. */
    static EveryElder nearHome() {
        return new EveryElder(new Clause("XC-L4", "二(二)"));
    }

    /** XC-L5: remote monitoring and emergency help at home. */
    static EveryElder monitoring() {
        return new EveryElder(new Clause("XC-L5", "二(四)"));
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.RESIDENCE);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(Persons.MINIMUM_AGE);
    }

    @Override
    Eligibility judgeHere(ElderFacts elder, Terms terms) {
        if (!Persons.isElder(elder, terms)) {
            return tooYoung;
        }
        var residence = elder.residence().on(terms.period().last());
        if (residence.isEmpty()) {
            return unknown;
        }
        return residence.get().isWithin(Persons.XUCHANG) ? entitled : elsewhere;
    }
}
