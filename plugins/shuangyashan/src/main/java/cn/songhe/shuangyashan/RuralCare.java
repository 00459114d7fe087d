package cn.songhe.shuangyashan;

import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Fact;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import java.util.Set;

/** SYS-L3: care for rural elders who live alone, in an empty nest or left behind 农村独居、空巢、留守老年人关爱服务. */
final class RuralCare extends Item {

    private static final Clause CLAUSE = Clause.draft("SYS-L3", "三(五)2");

    private static final Set<HardshipCategory> CATEGORIES =
            Set.of(HardshipCategory.LIVING_ALONE, HardshipCategory.EMPTY_NEST, HardshipCategory.LEFT_BEHIND);

    private static final Eligibility GONE =
            CLAUSE.notEntitled("gone", "在本期开始前已去世或已迁出", "died or moved away before the period");
    private static final Eligibility TOO_YOUNG =
            CLAUSE.notEntitled("too-young", "未达到老年人的法定年龄", "has not reached the statutory age of an elder");
    private static final Eligibility OTHER = CLAUSE.notEntitled(
            "other", "不属于独居、空巢或留守老年人", "neither lives alone nor in an empty nest nor was left behind");
    private static final Eligibility ELSEWHERE =
            CLAUSE.notEntitled("elsewhere", "不居住在双鸭山市", "does not live in Shuangyashan");
    private static final Eligibility URBAN =
            CLAUSE.notEntitled("urban", "居住在街道，不是农村", "lives in a subdistrict, not in the country");
    private static final Eligibility AREA_UNKNOWN = CLAUSE.unknown(
            "area-unknown",
            "居住地为镇、农林场或只登记到县，城乡不明",
            "lives in a town, on a farm, or the county only is on record: urban or rural is not known");
    private static final Eligibility RURAL = CLAUSE.entitled(
            "rural",
            "居住在农村的独居、空巢或留守老年人",
            "is an elder in the country who lives alone, in an empty nest or was left behind");

    RuralCare() {
        super(CLAUSE);
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.RESIDENCE, Fact.HARDSHIP);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(Persons.MINIMUM_AGE);
    }

    @Override
    public Eligibility judge(ElderFacts elder, Terms terms) {
        var here = elder.lastDayIn(terms.period());
        if (here.isEmpty()) {
            return GONE;
        }
        if (!Persons.isElder(elder, terms)) {
            return TOO_YOUNG;
        }
        if (elder.hardship().on(here.get(), CATEGORIES::contains).isEmpty()) {
            return OTHER;
        }
        var residence = Persons.residence(elder, here.get());
        if (residence.isEmpty()) {
            return ELSEWHERE;
        }
        var settlement = Settlement.of(residence.get());
        if (settlement.isEmpty()) {
            return AREA_UNKNOWN;
        }
        return settlement.get() == Settlement.RURAL ? RURAL : URBAN;
    }
}
