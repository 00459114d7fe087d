package cn.songhe.shenyang;

import cn.songhe.spi.Bands;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.Set;

/** SY-S1-2: care allowance 护理补贴 for disabled elders in hardship, by the level of the national standard of assessment. */
final class CareAllowance extends HardshipAllowance {

    private static final Clause CLAUSE = new Clause("SY-S1-2", "二(三)2");

    private static final ParameterKey<Bands<Money>> MONTHLY = ParameterKey.of("care.monthly", Unit.MONEY_BANDS);

    private static final Decision NOT_ASSESSED = CLAUSE.refusal(
            "not-assessed",
            "在认定日没有按国家标准作出的有效能力评估，不以其他标准的等级代替",
            "no assessment by the national standard is in force on the reference day; other standards do not stand in for it");
    private static final Decision NOT_DISABLED = CLAUSE.refusal("not-disabled", "能力评估结果为能力完好", "was assessed as able");
    private static final Decision BELOW_BANDS = CLAUSE.refusal(
            "below-bands", "失能等级低于标准规定的最低档", "the level of disability is below the lowest band of the standard");

    CareAllowance() {
        super(CLAUSE, Text.of("经济困难的失能老年人护理补贴", "Care allowance for disabled elders in hardship"));
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.RESIDENCE, Fact.HARDSHIP, Fact.ABILITY);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(Persons.MINIMUM_AGE, Persons.HARDSHIP, MONTHLY, SPLIT);
    }

    @Override
    Decision decideInHardship(ElderFacts elder, LocalDate day, DivisionCode county, Terms terms) {
        var level = Persons.level(elder, day);
        if (level.isEmpty()) {
            return NOT_ASSESSED;
        }
        if (level.get().level() == 0) {
            return NOT_DISABLED;
        }
        var amount = terms.value(MONTHLY, county).at(level.get().level());
        return amount.isPresent() ? grant(elder, amount.get(), day, county, terms) : BELOW_BANDS;
    }
}
