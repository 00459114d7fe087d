package cn.songhe.qiaocheng;

import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Fact;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import java.time.LocalDate;
import java.util.Set;

/** QC-L1-steward: care steward 养老管家 and advisor, for every elder who lives in the district. */
final class Steward extends Service {

    private static final Clause CLAUSE = new Clause("QC-L1-steward", "三(四)");

    private static final Eligibility TOO_YOUNG =
            CLAUSE.notEntitled("too-young", "未达到老年人的法定年龄", "has not reached the statutory age of an elder");
    private static final Eligibility UNKNOWN =
            CLAUSE.unknown("unknown", "没有登记常住地", "the place of residence is not on record");
    private static final Eligibility ELSEWHERE =
            CLAUSE.notEntitled("elsewhere", "不居住在谯城区", "does not live in the district");
    private static final Eligibility ENTITLED =
            CLAUSE.entitled("entitled", "居住在谯城区的老年人", "is an elder who lives in the district");

    Steward() {
        super(CLAUSE);
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.RESIDENCE);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(Persons.ELDER);
    }

    @Override
    Eligibility judge(ElderFacts elder, LocalDate last, Terms terms) {
        if (!Persons.hasReached(Persons.ELDER, elder, terms)) {
            return TOO_YOUNG;
        }
        var residence = elder.residence().on(last);
        if (residence.isEmpty()) {
            return UNKNOWN;
        }
        return residence.get().isWithin(Persons.QIAOCHENG) ? ENTITLED : ELSEWHERE;
    }
}
