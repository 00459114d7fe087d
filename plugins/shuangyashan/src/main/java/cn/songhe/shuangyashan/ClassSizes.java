package cn.songhe.shuangyashan;

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
    private static final Finding TOO_LARGE = CLAUSE.finding(
            Kind.OBLIGATION,
            "too-large",
            "有班级人数超过该班型上限，应予分班",
            "a class has more children than its type allows and must be divided");
    private static final Finding KEPT =
            CLAUSE.finding(Kind.MET, "kept", "各班人数均未超过上限", "no class has more children than its type allows");
    private static final Reason EXCESS =
            CLAUSE.reason("excess", "{0}有{1}名婴幼儿，上限为{2}名", "one {0} has {1} children, of at most {2}");

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
        var finding = NO_CLASSES;
        for (var each : NurseryClasses.of(facility)) {
            long largest = terms.value(each.type().largest());
            long children = each.group().children();
            if (children > largest) {
                terms.because(EXCESS, each.type().title(), children, largest);
                finding = TOO_LARGE;
            } else if (finding != TOO_LARGE) {
                finding = KEPT;
            }
        }
        return finding;
    }
}
