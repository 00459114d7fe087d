package cn.songhe.shuangyashan;

import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Finding;
import cn.songhe.spi.Finding.Kind;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import java.util.Set;

/** SYS-C3-KINDERGARTEN: kindergartens open classes for children of two to three 托幼一体化. Younger ones are worth a look: the draft speaks of none. */
final class KindergartenClasses extends Rule {

    private static final Clause CLAUSE = Clause.draft("SYS-C3-KINDERGARTEN", "三(六)4");

    private static final Finding OTHER_KIND =
            CLAUSE.finding(Kind.NOT_APPLICABLE, "other-kind", "不是幼儿园", "is no kindergarten");
    private static final Finding NO_CLASSES = CLAUSE.finding(
            Kind.NOT_APPLICABLE, "no-classes", "未开设3岁以下婴幼儿照护班", "has no classes for children under three");
    private static final Finding YOUNGER = CLAUSE.finding(
            Kind.WARNING,
            "younger",
            "开设了招收不满24个月婴幼儿的班型，方案只提及招收2至3岁幼儿，提请关注",
            "has a type of class that takes children under 24 months; the draft speaks of children of two to three only");
    private static final Finding JUNIOR_ONLY = CLAUSE.finding(
            Kind.MET, "junior-only", "只开设招收24个月以上幼儿的托大班", "has only classes for children of 24 months and over");

    KindergartenClasses() {
        super(CLAUSE, Text.of("幼儿园托班", "Classes for children under three in kindergartens"));
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.CLASSES);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of();
    }

    @Override
    public Finding judge(FacilityFacts facility, Terms terms) {
        if (facility.self().kind() != FacilityKind.KINDERGARTEN) {
            return OTHER_KIND;
        }
        if (facility.classes().isEmpty()) {
            return NO_CLASSES;
        }
        var junior = NurseryClasses.JUNIOR.id();
        return facility.classes().stream().allMatch(group -> group.type().equals(junior)) ? JUNIOR_ONLY : YOUNGER;
    }
}
