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

/** SYS-C1-RATIO: every class has enough carers: its children by the number for one carer, rounded up. */
final class CarerRatios extends Rule {

    private static final Clause CLAUSE = new Clause("SYS-C1-RATIO", Documents.nurseryStandard("第二十条"));

    private static final Finding NO_CLASSES = CLAUSE.finding(
            Kind.NOT_APPLICABLE, "no-classes", "未登记3岁以下婴幼儿班级", "no classes for children under three are on record");
    private static final Finding NO_RATIO = CLAUSE.finding(
            Kind.UNKNOWN,
            "no-ratio",
            "有班级的班型未定保育人员配比（国家标准未列混合编班的配比）",
            "for the type of a class no ratio is set; the national standard gives none for mixed classes");
    private static final Finding TOO_FEW = CLAUSE.finding(
            Kind.OBLIGATION,
            "too-few",
            "有班级保育人员少于应配人数，应予补足",
            "a class has fewer carers than it needs; more must be found");
    private static final Finding KEPT = CLAUSE.finding(Kind.MET, "kept", "各班保育人员配备足够", "every class has enough carers");
    private static final Reason LACKING = CLAUSE.reason(
            "lacking", "{0}有{1}名婴幼儿，应配{2}名保育人员，现有{3}名", "one {0} with {1} children needs {2} carers and has {3}");

    CarerRatios() {
        super(CLAUSE, Text.of("托育班级保育人员配比", "Carers of nursery classes"));
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.CLASSES);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return NurseryClasses.keys(ClassType::childrenPerCarer);
    }

    @Override
    public Finding judge(FacilityFacts facility, Terms terms) {
        var finding = NO_CLASSES;
        for (var each : NurseryClasses.of(facility)) {
            var next = judge(each.group(), each.type(), terms);
            finding = finding == TOO_FEW || (finding == NO_RATIO && next == KEPT) ? finding : next;
        }
        return finding;
    }

    /** A ratio that is not set for one class must not hide what another class lacks. */
    private static Finding judge(ClassGroup group, ClassType type, Terms terms) {
        if (!terms.isInForceOn(terms.period().last(), type.childrenPerCarer())) {
            return NO_RATIO;
        }
        long needed = type.carersFor(group.children(), terms);
        if (group.carers() >= needed) {
            return KEPT;
        }
        terms.because(LACKING, type.title(), group.children(), needed, group.carers());
        return TOO_FEW;
    }
}
