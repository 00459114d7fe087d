package cn.songhe.shenyang;

import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Finding;
import cn.songhe.spi.Finding.Kind;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import java.util.Set;

/**
 * SY-F1: the network of four levels 四级养老服务网络. An institution stands for its district, a complex for its subdistrict, a station for
 * its community, a point for its quarter; whose place is not recorded so closely cannot be counted there.
 */
final class FourLevelNetwork extends Rule {

    private static final Clause CLAUSE = new Clause("SY-F1", "二(四)2");

    private static final int SUBDISTRICT = 9;
    private static final int COMMUNITY = 12;

    private static final Finding BEFORE_PLAN =
            CLAUSE.finding(Kind.NOT_APPLICABLE, "before-plan", "当时方案尚未印发", "the plan had not been issued yet");
    private static final Finding CLOSED =
            CLAUSE.finding(Kind.NOT_APPLICABLE, "closed", "已停止运营", "has ceased to operate");
    private static final Finding OTHER_KIND = CLAUSE.finding(
            Kind.NOT_APPLICABLE, "other-kind", "该类设施不在四级网络之列", "this kind of facility has no level in the network");
    private static final Finding DISTRICT =
            CLAUSE.finding(Kind.MET, "district", "计入区、县（市）一级", "counts for its district or county");
    private static final Finding IN_SUBDISTRICT =
            CLAUSE.finding(Kind.MET, "subdistrict", "计入街道（乡镇）一级", "counts for its subdistrict or township");
    private static final Finding IN_COMMUNITY =
            CLAUSE.finding(Kind.MET, "community", "计入社区（村）一级", "counts for its community or village");
    private static final Finding IN_QUARTER = CLAUSE.finding(Kind.MET, "quarter", "计入小区一级", "counts for its quarter");
    private static final Finding NO_SUBDISTRICT = CLAUSE.finding(
            Kind.UNKNOWN,
            "no-subdistrict",
            "登记的区划未到街道（乡镇），无法计入",
            "its place is not recorded down to the subdistrict or township");
    private static final Finding NO_COMMUNITY = CLAUSE.finding(
            Kind.UNKNOWN,
            "no-community",
            "登记的区划未到社区（村），无法计入",
            "its place is not recorded down to the community or village");

    FourLevelNetwork() {
        super(CLAUSE, Text.of("四级养老服务网络", "Network of four levels"));
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.OPERATION);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of();
    }

    @Override
    public Finding judge(FacilityFacts facility, Terms terms) {
        var day = terms.period().last();
        if (day.isBefore(Documents.ISSUED)) {
            return BEFORE_PLAN;
        }
        var closed = facility.operation().closed();
        if (closed.isPresent() && closed.get().isBefore(day)) {
            return CLOSED;
        }
        return level(facility.self().kind(), facility.self().division().value().length());
    }

    private static Finding level(FacilityKind kind, int digits) {
        return switch (kind) {
            case INSTITUTION -> DISTRICT;
            case EMBEDDED_COMPLEX -> digits >= SUBDISTRICT ? IN_SUBDISTRICT : NO_SUBDISTRICT;
            case STATION -> digits == COMMUNITY ? IN_COMMUNITY : NO_COMMUNITY;
            case SERVICE_POINT -> digits == COMMUNITY ? IN_QUARTER : NO_COMMUNITY;
            default -> OTHER_KIND;
        };
    }
}
