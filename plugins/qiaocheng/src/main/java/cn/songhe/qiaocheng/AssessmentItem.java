package cn.songhe.qiaocheng;

import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.Dated;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Fact;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import java.time.LocalDate;
import java.util.Set;

/** QC-L1-assessment: ability and needs assessment, every half year for all who receive support, for others as they wish. */
final class AssessmentItem extends Service {

    private static final Clause CLAUSE = new Clause("QC-L1-assessment", "三(二)2");

    private static final Eligibility TOO_YOUNG =
            CLAUSE.notEntitled("too-young", "未达到老年人的法定年龄", "has not reached the statutory age of an elder");
    private static final Eligibility NEVER =
            CLAUSE.entitled("never-assessed", "应评估而尚未评估", "is to be assessed and has not been yet");
    private static final Eligibility OVERDUE = CLAUSE.entitled(
            "overdue", "上次评估已满半年，应重新评估", "the last assessment has lapsed after half a year; the next is overdue");
    private static final Eligibility CURRENT = CLAUSE.entitled("current", "评估在有效期内", "is validly assessed");
    private static final Eligibility BY_WISH = CLAUSE.unknown(
            "by-wish", "不在应评尽评范围内，依本人意愿评估", "is not among those who must be assessed; is assessed if so wished");

    AssessmentItem() {
        super(CLAUSE);
    }

    @Override
    public Set<Fact> requires() {
        return Register.FACTS;
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(
                Persons.ELDER, Persons.ADVANCED_AGE, Persons.LOW_INCOME, Assessments.DISABLED, Assessments.VALIDITY);
    }

    @Override
    Eligibility judge(ElderFacts elder, LocalDate last, Terms terms) {
        if (!Persons.hasReached(Persons.ELDER, elder, terms)) {
            return TOO_YOUNG;
        }
        if (!mustBeAssessed(elder, last, terms)) {
            return BY_WISH;
        }
        return Assessments.latest(elder, last)
                .map(assessment -> judge(assessment, last, terms))
                .orElse(NEVER);
    }

    private static boolean mustBeAssessed(ElderFacts elder, LocalDate day, Terms terms) {
        return Persons.hasReached(Persons.ADVANCED_AGE, elder, terms)
                || Persons.isInOneOf(Persons.LOW_INCOME, elder, day, terms)
                || Register.isDisabled(elder, day, terms);
    }

    private static Eligibility judge(Dated<AbilityLevel> assessment, LocalDate last, Terms terms) {
        return last.isAfter(Assessments.validThrough(assessment, terms)) ? OVERDUE : CURRENT;
    }
}
