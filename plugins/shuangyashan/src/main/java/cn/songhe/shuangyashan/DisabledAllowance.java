package cn.songhe.shuangyashan;

import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Table;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/** SYS-S2B: allowance for disabled and partly disabled elders of poor families 贫困家庭失能半失能补贴. The draft gives no amount. */
final class DisabledAllowance extends Formula<ElderFacts> {

    private static final Clause CLAUSE = Clause.draft("SYS-S2B", "一(一)3");

    private static final ParameterKey<Table<Money>> MONTHLY = ParameterKey.of("disabled.monthly", Unit.MONEY_TABLE);

    private static final Decision GONE = Persons.gone(CLAUSE);
    private static final Decision TOO_YOUNG = Persons.tooYoung(CLAUSE);
    private static final Decision NOT_REGISTERED = Persons.notRegistered(CLAUSE);
    private static final Decision NOT_IN_HARDSHIP = Persons.notInHardship(CLAUSE);
    private static final Decision NOT_DISABLED = CLAUSE.refusal(
            "not-disabled",
            "在认定日没有失能或半失能的有效评估结果",
            "no assessment in force on the reference day finds the person disabled or partly disabled");
    private static final Decision NO_AMOUNT = CLAUSE.refusal(
            "no-amount",
            "所定标准未列该评估标准的这一等级",
            "the standard that was set has no amount for this level of this assessment");
    private static final Reason GRANTED = CLAUSE.reason(
            "granted",
            "以{0}为认定日，评估结果为{1}，户籍地{2}；补贴{3}元",
            "assessed on the reference day {0} as {1}, registered in {2}: CNY {3}");

    DisabledAllowance() {
        super(
                CLAUSE,
                Text.of("贫困家庭失能半失能老年人补贴", "Allowance for disabled elders of poor families"),
                Programs.ELDERS,
                Subject.ELDER);
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.HARDSHIP, Fact.REGISTRATION, Fact.ABILITY);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(Persons.MINIMUM_AGE, Persons.HARDSHIP, MONTHLY, Funding.SPLIT);
    }

    @Override
    public Set<Fact> growsWith() {
        return Set.of(Fact.HARDSHIP);
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var here = elder.lastDayIn(terms.period());
        if (here.isEmpty()) {
            return GONE;
        }
        if (!Persons.isElder(elder, terms)) {
            return TOO_YOUNG;
        }
        if (!Persons.isInHardship(elder, here.get(), terms)) {
            return NOT_IN_HARDSHIP;
        }
        var registration = Persons.registration(elder, here.get());
        if (registration.isEmpty()) {
            return NOT_REGISTERED;
        }
        var level = elder.ability().on(here.get());
        if (level.isEmpty() || level.get().level() == 0) {
            return NOT_DISABLED;
        }
        return grant(here.get(), level.get(), registration.get().county(), terms);
    }

    private static Decision grant(LocalDate day, AbilityLevel level, DivisionCode county, Terms terms) {
        var amount = terms.value(MONTHLY, county).find(row(level), "level-" + level.level());
        if (amount.isEmpty()) {
            return NO_AMOUNT;
        }
        terms.because(GRANTED, day, level, county, amount.get());
        return Funding.pay(Recipient.SELF, amount.get(), county, terms);
    }

    /** The assessment's standard as a row of the table: levels of different standards are never compared. */
    private static String row(AbilityLevel level) {
        return level.standard().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
