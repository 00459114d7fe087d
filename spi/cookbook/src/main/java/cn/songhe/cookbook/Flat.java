package cn.songhe.cookbook;

import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Program;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** A flat amount for everyone in a category. */
final class Flat extends Recipe<ElderFacts> {

    private static final ParameterKey<Money> CARE = ParameterKey.of("pair.care", Unit.FEN_PER_PERSON_MONTH);
    private static final ParameterKey<Money> LIVING = ParameterKey.of("pair.living", Unit.FEN_PER_PERSON_MONTH);

    private final HardshipCategory category;
    private final ParameterKey<Money> amount;
    private final Decision notConcerned;
    private final Reason granted;

    private Flat(Example example, Program program, HardshipCategory category, ParameterKey<Money> amount) {
        super(example, program, Subject.ELDER, Set.of(Fact.HARDSHIP), Set.of(amount));
        this.category = category;
        this.amount = amount;
        notConcerned = example.refusal("not-concerned", "不属于补贴对象类别", "is not in the category concerned");
        granted = example.reason("granted", "属于{0}，每月{1}元", "{0}: CNY {1} a month");
    }

    static Flat care(Example example, Program program) {
        return new Flat(example, program, HardshipCategory.DISABLED, CARE);
    }

    static Flat living(Example example, Program program) {
        return new Flat(example, program, HardshipCategory.SUBSISTENCE_ALLOWANCE, LIVING);
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        if (!Classes.isIn(elder, category, terms.period().last())) {
            return notConcerned;
        }
        var value = terms.value(amount);
        terms.because(granted, category, value);
        return pay(value);
    }
}
