package cn.songhe.shenyang;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.Award;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.HouseholdFacts;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.util.Set;

/** SY-S2-1: training subsidy 职业培训补贴 for members of a disabled elder's family who completed a training as carers. */
final class CarerTraining extends Formula<HouseholdFacts> {

    private static final Clause CLAUSE = new Clause("SY-S2-1", "二(五)1");

    private static final ParameterKey<Money> SUBSIDY = ParameterKey.of("carer-training.subsidy", Unit.FEN_PER_PERSON);

    private static final Decision ELSEWHERE =
            CLAUSE.refusal("elsewhere", "家庭不在沈阳市", "the household is not in Shenyang");
    private static final Decision NO_DISABLED_ELDER = CLAUSE.refusal(
            "no-disabled-elder",
            "家庭中没有按国家标准评估为失能的老年人",
            "no elder of the household was assessed as disabled by the national standard");
    private static final Decision NOT_TRAINED = CLAUSE.refusal(
            "not-trained", "本月没有家庭成员完成照护培训", "no member of the family completed a training in the month");
    private static final Reason GRANTED = CLAUSE.reason(
            "granted",
            "本月有{0}名家庭成员完成照护培训，共{1}元",
            "{0} members of the family completed a training in the month: CNY {1}");

    CarerTraining() {
        super(
                CLAUSE,
                Text.of("失能老年人家庭照护者培训补贴", "Training subsidy for carers in families of disabled elders"),
                Programs.MONTHLY,
                Subject.HOUSEHOLD);
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.MEMBERS, Fact.LIFE, Fact.ABILITY);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(Persons.MINIMUM_AGE, SUBSIDY, Allowance.SPLIT);
    }

    @Override
    public Set<Attribute<?>> attributes() {
        return Set.of(Attributes.CARERS_TRAINED);
    }

    @Override
    public Decision decide(HouseholdFacts household, Terms terms) {
        if (!household.division().isWithin(Persons.SHENYANG)) {
            return ELSEWHERE;
        }
        if (!hasDisabledElder(household, terms)) {
            return NO_DISABLED_ELDER;
        }
        long trained = trained(household, terms);
        return trained == 0 ? NOT_TRAINED : grant(household, trained, terms);
    }

    private static boolean hasDisabledElder(HouseholdFacts household, Terms terms) {
        for (var member : household.members()) {
            if (isDisabledElder(member.facts(), terms)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDisabledElder(ElderFacts member, Terms terms) {
        var here = member.lastDayIn(terms.period());
        return here.isPresent() && Persons.isElder(member, terms) && Persons.isDisabled(member, here.get());
    }

    private static long trained(HouseholdFacts household, Terms terms) {
        long trained = 0;
        for (var entry : household.attribute(Attributes.CARERS_TRAINED).entries()) {
            if (terms.period().contains(entry.from())) {
                trained += entry.value();
            }
        }
        return trained;
    }

    private static Decision grant(HouseholdFacts household, long trained, Terms terms) {
        var county = household.division().county();
        var amount = terms.value(SUBSIDY, county).times(trained);
        var split = terms.value(Allowance.SPLIT, county).split(amount, county);
        terms.because(GRANTED, trained, amount);
        return Decision.grant(Award.inCash(Recipient.SELF, split));
    }
}
