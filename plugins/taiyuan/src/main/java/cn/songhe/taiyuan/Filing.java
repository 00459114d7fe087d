package cn.songhe.taiyuan;

import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Finding;
import cn.songhe.spi.Finding.Kind;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.Set;

/** TY-F2: who must be filed 备案. A facility that has closed need not be filed any more. */
final class Filing extends Rule {

    private static final Clause CLAUSE = new Clause("TY-F2", "三(二)5");

    private static final ParameterKey<Long> MINIMUM_BEDS = ParameterKey.of("filing.minimum-beds", Unit.COUNT);

    private static final Finding CLOSED =
            CLAUSE.finding(Kind.NOT_APPLICABLE, "closed", "已停止运营", "has ceased to operate");
    private static final Finding NO_PREMISES = CLAUSE.finding(
            Kind.EXEMPTION, "no-premises", "没有养老服务场所，无需备案", "has no premises for elder care and need not be filed");
    private static final Finding FILED = CLAUSE.finding(Kind.MET, "filed", "已备案", "is filed");
    private static final Finding FILE_AS_INSTITUTION = CLAUSE.finding(
            Kind.OBLIGATION,
            "file-as-institution",
            "提供24小时照护且床位达到规定数量，应按养老机构备案而尚未备案",
            "gives care round the clock with as many beds as stated; must be filed as an elder-care institution and is not");
    private static final Finding FILE = CLAUSE.finding(
            Kind.OBLIGATION,
            "file",
            "有养老服务场所，不论床位多少均应备案而尚未备案",
            "has premises for elder care; must be filed whatever the number of beds and is not");

    Filing() {
        super(CLAUSE, Text.of("社区养老服务机构备案", "Filing of community-care facilities"));
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.PREMISES, Fact.OPERATION, Fact.OCCUPANCY);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(MINIMUM_BEDS);
    }

    @Override
    public Finding judge(FacilityFacts facility, Terms terms) {
        var day = terms.period().last();
        if (facility.operation().closed().filter(closed -> closed.isBefore(day)).isPresent()) {
            return CLOSED;
        }
        boolean isInstitution = isInstitution(facility, day, terms);
        if (!isInstitution && facility.premises().isEmpty()) {
            return NO_PREMISES;
        }
        if (facility.operation().filed().filter(filed -> !filed.isAfter(day)).isPresent()) {
            return FILED;
        }
        return isInstitution ? FILE_AS_INSTITUTION : FILE;
    }

    private static boolean isInstitution(FacilityFacts facility, LocalDate day, Terms terms) {
        long minimum = terms.value(MINIMUM_BEDS);
        return facility.operation().roundTheClock() && facility.beds().on(day).orElse(0) >= minimum;
    }
}
