package cn.songhe.shuangyashan;

import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Finding;
import cn.songhe.spi.Finding.Kind;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import java.util.Set;

/** SYS-C3: a nursery in operation, and a kindergarten with classes for children under three, is filed 备案. */
final class NurseryFiling extends Rule {

    private static final Clause CLAUSE = new Clause("SYS-C3", Documents.nurseryFiling("第八条"));

    private static final Finding NO_CHILDCARE = CLAUSE.finding(
            Kind.NOT_APPLICABLE, "no-childcare", "不提供3岁以下婴幼儿托育服务", "gives no childcare for children under three");
    private static final Finding NOT_OPERATING = CLAUSE.finding(
            Kind.NOT_APPLICABLE, "not-operating", "期末日未在运营", "does not operate on the last day of the period");
    private static final Finding FILED = CLAUSE.finding(Kind.MET, "filed", "已备案", "is filed");
    private static final Finding FILE = CLAUSE.finding(
            Kind.OBLIGATION,
            "file",
            "正在提供托育服务而尚未备案，应在托育机构备案信息系统备案",
            "gives childcare and is not filed; must be filed online with the county's health authority");

    NurseryFiling() {
        super(CLAUSE, Text.of("托育机构备案", "Filing of nurseries"));
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.OPERATION, Fact.CLASSES);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of();
    }

    @Override
    public Finding judge(FacilityFacts facility, Terms terms) {
        if (!givesChildcare(facility)) {
            return NO_CHILDCARE;
        }
        var day = terms.period().last();
        if (!facility.operation().operatedOn(day)) {
            return NOT_OPERATING;
        }
        return facility.operation().filed().filter(filed -> !filed.isAfter(day)).isPresent() ? FILED : FILE;
    }

    private static boolean givesChildcare(FacilityFacts facility) {
        return switch (facility.self().kind()) {
            case NURSERY -> true;
            case KINDERGARTEN -> !facility.classes().isEmpty();
            default -> false;
        };
    }
}
