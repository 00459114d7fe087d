package cn.songhe.shuangyashan;

import cn.songhe.spi.ClassGroup;
import cn.songhe.spi.ClassType;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Finding;
import cn.songhe.spi.Finding.Kind;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import java.util.Set;

/** SYS-C1-SIZE: no class has more children than its type allows. */
final class ClassSizes extends Rule {

    private static final Clause CLAUSE = new Clause("SYS-C1-SIZE", Documents.nurseryStandard("第十九条"));

    private static final Finding NO_CLASSES = CLAUSE.finding(
            Kind.NOT_APPLICABLE, "no-classes", "未登记3岁以下婴幼儿班级", "no classes for children under three are on record");
    private static final Finding OTHER_TYPE = CLAUSE.finding(
            Kind.UNKNOWN, "other-type", "登记了规定之外的班型", "a class of a type that the standard does not know is on record");
    private static final Finding TOO_LARGE = CLAUSE.finding(
            Kind.OBLIGATION, "too-large", "有班级人数超过该班型上限，应予分班", "a class has more children than its type allows and must be divided");
    private static final Finding KEPT =
            CLAUSE.finding(Kind.MET, "kept", "各班人数均未超过上限", "no class has more children than its type allows");
    private static final Reason EXCESS = CLAUSE.reason(
            "excess", "{0}有{1}名婴幼儿，上限为{2}名", "one {0} has {1} children, of at most {2}");

    ClassSizes() {
        super(CLAUSE, Text.of("托育班级人数", "Sizes of nursery classes"));
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.CLASSES);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return NurseryClasses.keys(ClassType::largest);
    }

    @Override
    public Finding judge(FacilityFacts facility, Terms terms) {
        var finding = facility.classes().isEmpty() ? NO_CLASSES : KEPT;
        for (var group : facility.classes()) {
            finding = worse(finding, judge(group, terms));
        }
        return finding;
    }

    private static Finding judge(ClassGroup group, Terms terms) {
        var type = NurseryClasses.find(group.type());
        if (type.isEmpty()) {
            return OTHER_TYPE;
        }
        long largest = terms.value(type.get().largest());
        if (group.children() <= largest) {
            return KEPT;
        }
        terms.because(EXCESS, type.get().title(), group.children(), largest);
        return TOO_LARGE;
    }

    /** What must be done outweighs what is not known, and that what is kept. */
    private static Finding worse(Finding soFar, Finding next) {
        return soFar == TOO_LARGE || next == KEPT ? soFar : next;
    }
}
