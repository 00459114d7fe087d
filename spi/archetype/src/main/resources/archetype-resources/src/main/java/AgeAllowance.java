package ${package};

import cn.songhe.spi.Award;
import cn.songhe.spi.Bands;
import cn.songhe.spi.Citation;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Program;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Shares;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.util.Set;

/** AGE-1: a monthly allowance for great age 高龄津贴, by bands of age, shared by the city and the county. */
final class AgeAllowance implements SubsidyFormula<ElderFacts> {

    private static final String ID = "AGE-1";
    private static final Citation CLAUSE = Documents.example("第二条");

    private static final ParameterKey<Bands<Money>> MONTHLY =
            ParameterKey.of("age-allowance.monthly", Unit.MONEY_BANDS);
    private static final ParameterKey<Shares> SPLIT = ParameterKey.of("age-allowance.split", Unit.SHARES);

    private static final Decision GONE = refuse("gone", "在本月开始前已去世或者迁出", "died or moved away before the month");
    private static final Decision ELSEWHERE = refuse("elsewhere", "户籍不在本市", "is not on the city's household register");
    private static final Decision TOO_YOUNG =
            refuse("too-young", "截至本月最后一日未达到最低一档的年龄", "has not reached the first band of age by the end of the month");
    private static final Reason GRANTED = reason(
            "granted",
            "本月最后一日{0}周岁，每月{1}元，由市与{2}分担",
            "{0} years old on the last day of the month: CNY {1}, shared with {2}");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("高龄津贴", "Allowance for great age");
    }

    @Override
    public Citation citation() {
        return CLAUSE;
    }

    @Override
    public Program program() {
        return Program.monthly("monthly", Text.of("${cityName}按月补贴", "Monthly subsidies of ${cityNameEn}"));
    }

    @Override
    public Subject<ElderFacts> subject() {
        return Subject.ELDER;
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.REGISTRATION);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(MONTHLY, SPLIT);
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        var here = elder.lastDayIn(terms.period());
        if (here.isEmpty()) {
            return GONE;
        }
        var home = elder.registration().on(here.get()).filter(division -> division.isWithin(LocalPolicy.DIVISION));
        return home.isEmpty() ? ELSEWHERE : byAge(elder, home.get().county(), terms);
    }

    private static Decision byAge(ElderFacts elder, DivisionCode county, Terms terms) {
        int age = elder.ageOn(terms.period().last());
        var amount = terms.value(MONTHLY).at(age);
        if (amount.isEmpty()) {
            return TOO_YOUNG;
        }
        var split = terms.value(SPLIT).split(amount.get(), county);
        terms.because(GRANTED, age, amount.get(), county);
        return Decision.grant(Award.inCash(Recipient.SELF, split));
    }

    private static Reason reason(String code, String zh, String en) {
        return new Reason(ID + "." + code, Text.of(zh, en), CLAUSE);
    }

    private static Decision refuse(String code, String zh, String en) {
        return Decision.refuse(reason(code, zh, en));
    }
}
