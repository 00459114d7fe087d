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

/** SY-S1-1: service allowance 服务补贴 for elders in hardship of advanced age. From which age is for the standard to say. */
final class ServiceAllowance extends HardshipAllowance {

    private static final Clause CLAUSE = new Clause("SY-S1-1", "二(三)2");

    private static final ParameterKey<Bands<Money>> MONTHLY = ParameterKey.of("service.monthly", Unit.MONEY_BANDS);

    private static final Decision BELOW_BANDS =
            CLAUSE.refusal("below-bands", "周岁低于标准规定的最低年龄档", "is younger than the lowest band of the standard");

    ServiceAllowance() {
        super(CLAUSE, Text.of("经济困难的高龄老年人服务补贴", "Service allowance for elders in hardship of advanced age"));
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.RESIDENCE, Fact.HARDSHIP);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(Persons.MINIMUM_AGE, Persons.HARDSHIP, MONTHLY, SPLIT);
    }

    @Override
    Decision decideInHardship(ElderFacts elder, LocalDate day, DivisionCode county, Terms terms) {
        var amount = terms.value(MONTHLY, county).at(elder.ageOn(terms.period().last()));
        return amount.isPresent() ? grant(elder, amount.get(), day, county, terms) : BELOW_BANDS;
    }
}
