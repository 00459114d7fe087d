package cn.songhe.shenyang;

import cn.songhe.spi.Award;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.Set;

/** SY-S1-4: allowance of elders with a disability certificate 残疾老年人补贴. */
final class DisabilityAllowance extends Allowance {

    private static final Clause CLAUSE = new Clause("SY-S1-4", "一(二)");

    private static final ParameterKey<Money> MONTHLY = ParameterKey.of("disability.monthly", Unit.FEN_PER_PERSON_MONTH);
    private static final Set<HardshipCategory> CERTIFIED =
            Set.of(HardshipCategory.DISABLED, HardshipCategory.SEVERELY_DISABLED);

    private static final Decision NO_CERTIFICATE =
            CLAUSE.refusal("no-certificate", "在认定日没有残疾人证记录", "holds no disability certificate on the reference day");

    DisabilityAllowance() {
        super(CLAUSE, Text.of("残疾老年人补贴", "Allowance of elders with a disability certificate"));
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.RESIDENCE, Fact.HARDSHIP);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(Persons.MINIMUM_AGE, MONTHLY, SPLIT);
    }

    @Override
    public Set<Fact> growsWith() {
        return Set.of(Fact.HARDSHIP);
    }

    @Override
    Decision decide(ElderFacts elder, LocalDate day, DivisionCode county, Terms terms) {
        return Persons.isInAny(CERTIFIED, elder, day)
                ? grant(terms.value(MONTHLY, county), Award.Form.CASH, day, county, terms)
                : NO_CERTIFICATE;
    }
}
