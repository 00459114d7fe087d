package cn.songhe.taiyuan;

import cn.songhe.spi.Award;
import cn.songhe.spi.Dated;
import cn.songhe.spi.Decision;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Grade;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Period;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** TY-S4: grade subsidy 等级评定补贴 for facilities that have operated a full year, in the year of the assessment. */
final class GradeSubsidy extends Formula<FacilityFacts> {

    private static final String SCHEME = "taiyuan-community";

    GradeSubsidy() {
        super(
                GradeReasons.CLAUSE,
                Text.of("社区养老服务机构等级评定补贴", "Grade subsidy for community-care facilities"),
                Programs.YEARLY,
                Subject.FACILITY);
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.OPERATION, Fact.GRADES, Fact.OCCUPANCY);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return GradeTerms.keys();
    }

    @Override
    public Set<Fact> growsWith() {
        return Set.of(Fact.OCCUPANCY);
    }

    @Override
    public Decision decide(FacilityFacts facility, Terms terms) {
        if (!Kinds.isGraded(facility.self().kind())) {
            return GradeReasons.OTHER_KIND;
        }
        var grade = latestGrade(facility, terms.period());
        if (grade.isEmpty()) {
            return GradeReasons.NOT_GRADED;
        }
        var amount =
                GradeTerms.amount(facility.self().kind(), grade.get().value().code());
        return amount.isEmpty() ? GradeReasons.OTHER_GRADE : decide(facility, grade.get(), amount.get(), terms);
    }

    private static Optional<Dated<Grade>> latestGrade(FacilityFacts facility, Period period) {
        Optional<Dated<Grade>> latest = Optional.empty();
        for (var entry : facility.grades().entries()) {
            if (entry.value().scheme().equals(SCHEME) && period.contains(entry.from())) {
                latest = Optional.of(entry);
            }
        }
        return latest;
    }

    private static Decision decide(FacilityFacts facility, Dated<Grade> grade, ParameterKey<Money> key, Terms terms) {
        var assessed = grade.from();
        if (!terms.isInForceOn(assessed, key)) {
            return GradeReasons.BEFORE_STANDARD;
        }
        long years = terms.valueOn(assessed, GradeTerms.OPERATING_YEARS);
        if (!hasOperated(facility, years, assessed)) {
            terms.because(GradeReasons.NOT_A_FULL_YEAR, assessed, years);
            return GradeReasons.TOO_NEW;
        }
        if (facility.self().kind() == FacilityKind.SERVICE_CENTRE && !isUsedEnough(facility, assessed, terms)) {
            return GradeReasons.TOO_EMPTY;
        }
        return grant(facility, grade, terms.valueOn(assessed, key), terms);
    }

    private static boolean hasOperated(FacilityFacts facility, long years, LocalDate assessed) {
        var operation = facility.operation();
        return operation.operatedOn(assessed)
                && !operation.opened().orElseThrow().plusYears(years).isAfter(assessed);
    }

    private static boolean isUsedEnough(FacilityFacts facility, LocalDate assessed, Terms terms) {
        var first = assessed.minusYears(1).plusDays(1);
        var occupancy = facility.occupancy(first, assessed);
        boolean enough = occupancy.isAtLeast(terms.valueOn(assessed, GradeTerms.OCCUPANCY));
        if (!enough) {
            terms.because(GradeReasons.LOW_OCCUPANCY, first, assessed, occupancy.occupied(), occupancy.available());
        }
        return enough;
    }

    private static Decision grant(FacilityFacts facility, Dated<Grade> grade, Money amount, Terms terms) {
        var shares = terms.valueOn(grade.from(), GradeTerms.SPLIT);
        terms.because(GradeReasons.GRANTED, grade.from(), grade.value().code(), amount);
        var split = shares.split(amount, facility.self().division());
        return Decision.grant(Award.inCash(Recipient.facility(facility.self()), split));
    }
}
