package cn.songhe.shenyang;

import cn.songhe.spi.Award;
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

/** SY-S1-3: allowance of advanced age 高龄补贴. From which age is for the standard to say. */
final class AgeAllowance extends Allowance {

    private static final Clause CLAUSE = new Clause("SY-S1-3", "一(二)");

    private static final ParameterKey<Bands<Money>> MONTHLY = ParameterKey.of("advanced-age.monthly", Unit.MONEY_BANDS);

    private static final Decision BELOW_BANDS =
            CLAUSE.refusal("below-bands", "周岁低于标准规定的最低年龄档", "is younger than the lowest band of the standard");

    AgeAllowance() {
        super(CLAUSE, Text.of("高龄老年人补贴", "Allowance of advanced age"));
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.RESIDENCE);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(Persons.MINIMUM_AGE, MONTHLY, SPLIT);
    }

    @Override
    Decision decide(ElderFacts elder, LocalDate day, DivisionCode county, Terms terms) {
        var amount = terms.value(MONTHLY, county).at(elder.ageOn(terms.period().last()));
        return amount.isPresent() ? grant(amount.get(), Award.Form.CASH, day, county, terms) : BELOW_BANDS;
    }
}
