package cn.songhe.shuangyashan;

import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Fact;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import java.util.Set;

/** SYS-L1, SYS-W3: services for every elder who lives in the city; registration is not asked for. */
final class ForResidents extends Item {

    private final Eligibility gone;
    private final Eligibility tooYoung;
    private final Eligibility elsewhere;
    private final Eligibility entitled;

    ForResidents(Clause clause) {
        super(clause);
        gone = clause.notEntitled("gone", "在本期开始前已去世或已迁出", "died or moved away before the period");
        tooYoung = clause.notEntitled("too-young", "未达到老年人的法定年龄", "has not reached the statutory age of an elder");
        elsewhere = clause.notEntitled("elsewhere", "不居住在双鸭山市", "does not live in Shuangyashan");
        entitled = clause.entitled("resident", "居住在双鸭山市的老年人", "is an elder who lives in Shuangyashan");
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
    public Eligibility judge(ElderFacts elder, Terms terms) {
        var here = elder.lastDayIn(terms.period());
        if (here.isEmpty()) {
            return gone;
        }
        if (!Persons.isElder(elder, terms)) {
            return tooYoung;
        }
        return Persons.residence(elder, here.get()).isPresent() ? entitled : elsewhere;
    }
}
