package cn.songhe.cookbook;

import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** Who is in a category gets nothing 某类人员不予发放: the categories are a parameter, because texts change them before they change amounts. */
final class BarredByStatus extends Recipe<ElderFacts> {

    private static final Example EXAMPLE =
            new Example("CB-STATUS", "二(7)", "按身份排除的补贴", "Subsidy from which a status excludes");

    private static final ParameterKey<Money> MONTHLY = ParameterKey.of("status.monthly", Unit.FEN_PER_PERSON_MONTH);
    private static final ParameterKey<Set<HardshipCategory>> EXCLUDED =
            ParameterKey.of("status.excluded", Unit.CATEGORIES);

    private static final Decision NOT_DISABLED = EXAMPLE.refusal("not-disabled", "不是残疾人员", "is not disabled");
    private static final Decision BARRED =
            EXAMPLE.refusal("barred", "属于不予发放的人员类别", "is in a category that excludes the subsidy");
    private static final Reason GRANTED = EXAMPLE.reason("granted", "残疾人员每月{0}元", "disabled: CNY {0} a month");

    BarredByStatus() {
        super(EXAMPLE, Subject.ELDER, Set.of(Fact.HARDSHIP), Set.of(MONTHLY, EXCLUDED));
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var day = terms.period().last();
        if (!Classes.isIn(elder, HardshipCategory.DISABLED, day)) {
            return NOT_DISABLED;
        }
        var excluded = terms.value(EXCLUDED);
        if (elder.hardship().on(day, excluded::contains).isPresent()) {
            return BARRED;
        }
        var amount = terms.value(MONTHLY);
        terms.because(GRANTED, amount);
        return pay(amount);
    }
}
