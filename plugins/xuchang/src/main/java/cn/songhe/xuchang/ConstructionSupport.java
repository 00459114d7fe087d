package cn.songhe.xuchang;

import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Finding;
import cn.songhe.spi.Finding.Kind;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Premises;
import cn.songhe.spi.Tenure;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import java.util.Set;

/** XC-F2: institutions in leased or converted premises are admitted to construction support 建设补助. The plan names no amount. */
final class ConstructionSupport extends Rule {

    private static final Clause CLAUSE = new Clause("XC-F2", "二(三)");

    private static final Finding OTHER_KIND =
            CLAUSE.finding(Kind.NOT_APPLICABLE, "other-kind", "不是养老机构", "is no elder-care institution");
    private static final Finding UNKNOWN =
            CLAUSE.finding(Kind.UNKNOWN, "unknown", "没有登记养老服务场所", "its premises are not on record");
    private static final Finding OWN_BUILDING = CLAUSE.finding(
            Kind.NOT_APPLICABLE,
            "own-building",
            "不是租赁用房，也不是改造现有设施，不属于本条情形",
            "neither leases its premises nor converted them, which is what the clause is about");
    private static final Finding QUALIFIES = CLAUSE.finding(
            Kind.MET,
            "qualifies",
            "属租赁用房或改造现有设施，可纳入建设补助范围；补助标准文件未规定",
            "leased or converted its premises and is admitted to construction support; the text sets no amount");

    ConstructionSupport() {
        super(CLAUSE, Text.of("租赁或改造用房纳入建设补助", "Construction support for leased or converted premises"));
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.PREMISES);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of();
    }

    @Override
    public Finding judge(FacilityFacts facility, Terms terms) {
        if (!isInstitution(facility.self().kind())) {
            return OTHER_KIND;
        }
        return facility.premises().map(ConstructionSupport::judge).orElse(UNKNOWN);
    }

    private static boolean isInstitution(FacilityKind kind) {
        return kind == FacilityKind.INSTITUTION || kind == FacilityKind.EMBEDDED_INSTITUTION;
    }

    private static Finding judge(Premises premises) {
        boolean converted = premises.conversion() != Premises.Conversion.NEW_BUILDING;
        return premises.tenure() == Tenure.LEASED || converted ? QUALIFIES : OWN_BUILDING;
    }
}
