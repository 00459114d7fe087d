package cn.songhe.taiyuan;

import cn.songhe.spi.Award;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.FundSource;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Split;
import cn.songhe.spi.Subject;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;

/** TY-S6: meal subsidy 就餐补贴 for each day an elder in hardship ate at a canteen, paid to the canteen. */
final class MealSubsidy extends Formula<ElderFacts> {

    private static final ParameterKey<Money> DAILY = ParameterKey.of("meal.daily", Unit.FEN_PER_PERSON_DAY);

    MealSubsidy() {
        super(
                MealReasons.CLAUSE,
                Text.of("社区食堂就餐补贴", "Meal subsidy at community canteens"),
                Programs.MONTHLY,
                Subject.ELDER);
    }

    @Override
    public Set<Fact> requires() {
        return Set.of(Fact.LIFE, Fact.REGISTRATION, Fact.HARDSHIP, Fact.MEALS, Fact.APPLICATIONS);
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return Set.of(Persons.MINIMUM_AGE, Persons.HARDSHIP, DAILY);
    }

    @Override
    public Set<Fact> growsWith() {
        return Set.of(Fact.HARDSHIP, Fact.MEALS, Fact.APPLICATIONS);
    }

    @Override
    public Decision decide(ElderFacts elder, Terms terms) {
        if (elder.meals().isEmpty()) {
            return MealReasons.NO_MEALS;
        }
        var here = elder.lastDayIn(terms.period());
        if (here.isEmpty()) {
            return MealReasons.GONE;
        }
        return Persons.isElder(elder, terms) ? decide(elder, here.get(), terms) : MealReasons.TOO_YOUNG;
    }

    private static Decision decide(ElderFacts elder, LocalDate day, Terms terms) {
        var registration = elder.registration().on(day);
        if (registration.isEmpty() || !registration.get().isWithin(Persons.TAIYUAN)) {
            return MealReasons.NOT_REGISTERED;
        }
        if (!Persons.isInHardship(elder, day, terms)) {
            return MealReasons.NOT_IN_HARDSHIP;
        }
        var application = elder.application(MealReasons.CLAUSE.id());
        if (application.isEmpty()) {
            return MealReasons.NOT_APPLIED;
        }
        return application.get().isConfirmed()
                ? grant(elder, application.get().applied(), day, terms)
                : MealReasons.NOT_CONFIRMED;
    }

    private static Decision grant(ElderFacts elder, LocalDate applied, LocalDate last, Terms terms) {
        var first = applied.isAfter(terms.period().first())
                ? applied
                : terms.period().first();
        var awards = new ArrayList<Award>(1);
        for (var counted : MealDays.count(elder.meals(), first, last)) {
            var amount = terms.value(DAILY).times(counted.days());
            var canteen = counted.canteen();
            terms.because(MealReasons.GRANTED, canteen.id(), first, last, counted.days(), amount);
            awards.add(Award.inCash(Recipient.facility(canteen), Split.whole(FundSource.CITY, amount)));
        }
        return awards.isEmpty() ? MealReasons.NO_DAYS : Decision.grant(awards);
    }
}
