package cn.songhe.taiyuan;

import cn.songhe.spi.Area;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Finding;
import cn.songhe.spi.Finding.Kind;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Premises;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.util.Set;

/** TY-F3: small conversions 小型改造 are spared three papers: demolition plan, change of use, environmental approval. */
final class SmallConversion extends Rule {

    private static final Clause CLAUSE = new Clause("TY-F3", "三(一)2");

    private static final ParameterKey<Area> MAXIMUM = ParameterKey.of("conversion.maximum-area", Unit.SQUARE_METRES);

    private static final Finding NO_CONVERSION = CLAUSE.finding(
            Kind.NOT_APPLICABLE,
            "no-conversion",
            "不是利用独栋建筑或建筑物部分楼层改造的设施",
            "is no conversion of a detached building or of part of a building");
    private static final Finding TOO_LARGE = CLAUSE.finding(
            Kind.NOT_APPLICABLE,
            "too-large",
            "改造面积超过免交材料的上限",
            "the converted area is above the limit of the exemption");
    private static final Finding EXEMPT = CLAUSE.finding(
            Kind.EXEMPTION,
            "exempt",
            "属小型改造，无须提供近期动迁计划、临时改变使用功能和环评三类材料",
            "is a small conversion: papers on demolition plans, temporary change of use and environment are not needed");

    SmallConversion() {
        super(CLAUSE, Text.of("小型改造免交材料", "Papers spared for small conversions"));
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.PREMISES);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(MAXIMUM);
    }

    @Override
    public Finding judge(FacilityFacts facility, Terms terms) {
        var premises = facility.premises();
        if (premises.isEmpty() || premises.get().conversion() == Premises.Conversion.NEW_BUILDING) {
            return NO_CONVERSION;
        }
        return terms.value(MAXIMUM).isLessThan(premises.get().area()) ? TOO_LARGE : EXEMPT;
    }
}
