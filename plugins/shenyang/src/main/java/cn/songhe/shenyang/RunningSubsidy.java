package cn.songhe.shenyang;

import cn.songhe.spi.Award;
import cn.songhe.spi.Decision;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Grade;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Table;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.util.Set;

/** SY-S2-2: running subsidy 运营补贴 of institutions, which goes by the grade in force at the end of the year. */
final class RunningSubsidy extends Formula<FacilityFacts> {

    private static final Clause CLAUSE = new Clause("SY-S2-2", "二(六)4");

    private static final String SCHEME = "gbt-37276-2018";

    private static final ParameterKey<Table<Money>> YEARLY = ParameterKey.of("running.yearly", Unit.MONEY_TABLE);

    private static final Decision OTHER_KIND =
            CLAUSE.refusal("other-kind", "不属于养老机构，不参加养老机构等级评定", "is no elder-care institution and not graded as one");
    private static final Decision NOT_OPERATING =
            CLAUSE.refusal("not-operating", "本年末未在运营", "does not operate at the end of the year");
    private static final Decision NOT_GRADED =
            CLAUSE.refusal("not-graded", "本年末没有有效的养老机构等级", "has no grade in force at the end of the year");
    private static final Decision OTHER_GRADE =
            CLAUSE.refusal("other-grade", "评定等级不在补贴标准之列", "has a grade for which the standard gives nothing");
    private static final Reason GRANTED = CLAUSE.reason(
            "granted", "本年末有效等级为{0}级，全年{1}元", "grade {0} in force at the end of the year: CNY {1} for the year");

    RunningSubsidy() {
        super(CLAUSE, Text.of("与等级评定结果挂钩的运营补贴", "Running subsidy by grade"), Programs.YEARLY, Subject.FACILITY);
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.OPERATION, Fact.GRADES);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(YEARLY, Allowance.SPLIT);
    }

    @Override
    public Decision decide(FacilityFacts facility, Terms terms) {
        if (!isInstitution(facility.self().kind())) {
            return OTHER_KIND;
        }
        var last = terms.period().last();
        if (!facility.operation().operatedOn(last)) {
            return NOT_OPERATING;
        }
        var grade = facility.grades().on(last, RunningSubsidy::isOfScheme);
        return grade.isPresent() ? decide(facility, grade.get().code(), terms) : NOT_GRADED;
    }

    private static Decision decide(FacilityFacts facility, String grade, Terms terms) {
        var county = facility.self().division().county();
        var amount = terms.value(YEARLY, county).find(grade);
        if (amount.isEmpty()) {
            return OTHER_GRADE;
        }
        var split = terms.value(Allowance.SPLIT, county).split(amount.get(), county);
        terms.because(GRANTED, grade, amount.get());
        return Decision.grant(Award.inCash(Recipient.facility(facility.self()), split));
    }

    private static boolean isOfScheme(Grade grade) {
        return grade.scheme().equals(SCHEME);
    }

    private static boolean isInstitution(FacilityKind kind) {
        return kind == FacilityKind.INSTITUTION
                || kind == FacilityKind.EMBEDDED_INSTITUTION
                || kind == FacilityKind.TOWNSHIP_HOME;
    }
}
