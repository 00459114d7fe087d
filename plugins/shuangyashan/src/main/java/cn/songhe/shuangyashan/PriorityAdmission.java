package cn.songhe.shuangyashan;

import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Eligibility;
import cn.songhe.spi.Fact;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import java.util.Set;

/** SYS-W1: who comes first into a public institution 公办养老机构优先收住: the destitute, those in need of care, those with preferential treatment. */
final class PriorityAdmission extends Item {

    private static final Clause CLAUSE = Clause.draft("SYS-W1", "三(六)1");

    private static final Eligibility GONE =
            CLAUSE.notEntitled("gone", "在本期开始前已去世或已迁出", "died or moved away before the period");
    private static final Eligibility TOO_YOUNG =
            CLAUSE.notEntitled("too-young", "未达到老年人的法定年龄", "has not reached the statutory age of an elder");
    private static final Eligibility DESTITUTE = CLAUSE.entitled(
            "destitute",
            "特困人员，属公办机构兜底保障对象，最先收住",
            "is destitute: the group that public institutions exist for, admitted first");
    private static final Eligibility PREFERENTIAL = CLAUSE.entitled(
            "preferential", "优抚对象，优先收住", "is entitled to preferential treatment: comes before the public");
    private static final Eligibility IN_NEED = CLAUSE.entitled(
            "in-need",
            "能力评估达到照护等级，优先收住；等级较重者在前，同级按申请日期",
            "was assessed to need care: comes before the public, heavier levels first, then by the day of application");
    private static final Eligibility NOT_ASSESSED = CLAUSE.unknown(
            "not-assessed", "没有有效的能力评估，尚不能判断是否优先", "no assessment is in force: whether to come first is not known");
    private static final Eligibility OPEN_BEDS = CLAUSE.notEntitled(
            "open-beds",
            "评估为能力完好（自理），可申请向社会开放的其余床位",
            "was assessed as able: may apply for the beds open to the public");

    PriorityAdmission() {
        super(CLAUSE);
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.HARDSHIP, Fact.ABILITY);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(Persons.MINIMUM_AGE);
    }

    @Override
    public Eligibility judge(ElderFacts elder, Terms terms) {
        var here = elder.lastDayIn(terms.period());
        if (here.isEmpty()) {
            return GONE;
        }
        if (!Persons.isElder(elder, terms)) {
            return TOO_YOUNG;
        }
        if (Persons.isIn(HardshipCategory.DESTITUTE, elder, here.get())) {
            return DESTITUTE;
        }
        if (Persons.isIn(HardshipCategory.PREFERENTIAL_TREATMENT, elder, here.get())) {
            return PREFERENTIAL;
        }
        var level = elder.ability().on(here.get());
        if (level.isEmpty()) {
            return NOT_ASSESSED;
        }
        return level.get().level() > 0 ? IN_NEED : OPEN_BEDS;
    }
}
