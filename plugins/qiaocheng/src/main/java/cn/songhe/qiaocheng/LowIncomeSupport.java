package cn.songhe.qiaocheng;

import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.Award;
import cn.songhe.spi.Dated;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Table;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The three supports for elders of low income: service allowance, care allowance, care insurance; an amount for each level of ability. */
final class LowIncomeSupport extends Support {

    private final ParameterKey<Table<Money>> byLevel;
    private final boolean isForDisabled;

    private LowIncomeSupport(String id, Text title, Award.Form form, String parameter, boolean isForDisabled) {
        super(id, title, form);
        this.byLevel = ParameterKey.of(parameter, Unit.MONEY_TABLE);
        this.isForDisabled = isForDisabled;
    }

    /** QC-S1-service: service allowance 养老服务补贴, in services. */
    static LowIncomeSupport serviceAllowance() {
        var title = Text.of("低收入老年人养老服务补贴", "Service allowance for elders of low income");
        return new LowIncomeSupport("QC-S1-service", title, Award.Form.SERVICES, "service-allowance.by-level", false);
    }

    /** QC-S1-care: care allowance 护理补贴 for the disabled, in cash. */
    static LowIncomeSupport careAllowance() {
        var title = Text.of("低收入失能老年人护理补贴", "Care allowance for disabled elders of low income");
        return new LowIncomeSupport("QC-S1-care", title, Award.Form.CASH, "care-allowance.by-level", true);
    }

    /** QC-S1-insurance: commercial care insurance 商业护理保险 that is bought for the person; nothing is paid out. */
    static LowIncomeSupport careInsurance() {
        var title = Text.of("低收入老年人商业护理保险", "Commercial care insurance for elders of low income");
        return new LowIncomeSupport("QC-S1-insurance", title, Award.Form.SERVICES, "care-insurance.by-level", false);
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.REGISTRATION, Fact.HARDSHIP, Fact.ABILITY);
    }

    @Override
    Set<ParameterKey<?>> conditions() {
        return isForDisabled
                ? Set.of(Persons.ELDER, Persons.LOW_INCOME, Assessments.VALIDITY, Assessments.DISABLED)
                : Set.of(Persons.ELDER, Persons.LOW_INCOME, Assessments.VALIDITY);
    }

    @Override
    Set<ParameterKey<?>> standards() {
        return Set.of(byLevel);
    }

    @Override
    Optional<Reason> unmet(ElderFacts elder, LocalDate day, Terms terms) {
        if (!Persons.hasReached(Persons.ELDER, elder, terms)) {
            return Optional.of(reasons.tooYoung);
        }
        return Persons.isInOneOf(Persons.LOW_INCOME, elder, day, terms)
                ? Optional.empty()
                : Optional.of(reasons.notLowIncome);
    }

    @Override
    boolean suits(Dated<AbilityLevel> assessment, Terms terms) {
        return !isForDisabled || Assessments.isDisabled(assessment, terms);
    }

    @Override
    Optional<Money> amount(ElderFacts elder, AbilityLevel level, Terms terms) {
        return terms.value(byLevel).find("level-" + level.level());
    }
}
