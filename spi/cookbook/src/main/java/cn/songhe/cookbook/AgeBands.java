package cn.songhe.cookbook;

import cn.songhe.spi.Bands;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Unit;
import java.util.Set;

/** Bands of age with floors 按年龄分档、不低于: a county may set more for its own elders, so the county is named when the value is asked. */
final class AgeBands extends Recipe<ElderFacts> {

    private static final Example EXAMPLE = new Example("CB-AGE-BANDS", "一(3)", "高龄津贴", "Allowance for great age");

    private static final ParameterKey<Bands<Money>> BANDS = ParameterKey.of("age-bands.monthly", Unit.MONEY_BANDS);

    private static final Decision GONE =
            EXAMPLE.refusal("gone", "在本月开始前已去世或者迁出", "died or moved away before this month");
    private static final Decision ELSEWHERE =
            EXAMPLE.refusal("elsewhere", "户籍不在本市", "not on the city's household register");
    private static final Decision TOO_YOUNG = EXAMPLE.refusal("too-young", "未达到最低一档的年龄", "younger than the first band");
    private static final Reason GRANTED = EXAMPLE.reason(
            "granted", "本期最后一日{0}周岁，按{1}的标准每月{2}元", "{0} years on the last day; by the rates of {1} CNY {2} a month");

    AgeBands() {
        super(EXAMPLE, Subject.ELDER, Set.of(Fact.LIFE, Fact.REGISTRATION), Set.of(BANDS));
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var here = elder.lastDayIn(terms.period());
        if (here.isEmpty()) {
            return GONE;
        }
        var home = elder.registration().on(here.get()).filter(d -> d.isWithin(Documents.CITY));
        if (home.isEmpty()) {
            return ELSEWHERE;
        }
        var county = home.get().county();
        int age = elder.ageOn(terms.period().last());
        var amount = terms.value(BANDS, county).at(age);
        if (amount.isEmpty()) {
            return TOO_YOUNG;
        }
        terms.because(GRANTED, age, county, amount.get());
        return pay(amount.get());
    }
}
