package cn.songhe.doctor.facts;

import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.Application;
import cn.songhe.spi.Dated;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.Meal;
import cn.songhe.spi.ServiceUse;
import cn.songhe.spi.Sex;
import cn.songhe.spi.Stay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An elder. */
final class ElderDraft extends Draft<ElderFacts> {

    LocalDate birth;
    Sex sex = Sex.FEMALE;
    LocalDate death;
    LocalDate departure;
    final List<Dated<DivisionCode>> registration = new ArrayList<>();
    final List<Dated<DivisionCode>> residence = new ArrayList<>();
    final List<Dated<HardshipCategory>> hardship = new ArrayList<>();
    final List<Dated<AbilityLevel>> ability = new ArrayList<>();
    final List<Stay> stays = new ArrayList<>();
    final List<Meal> meals = new ArrayList<>();
    final List<ServiceUse> services = new ArrayList<>();
    final List<Application> applications = new ArrayList<>();

    static ElderDraft random(Dice dice) {
        var draft = new ElderDraft();
        draft.birth = dice.birthOfElder();
        draft.sex = dice.pick(Sex.FEMALE, Sex.MALE);
        draft.registration.add(new Dated<>(dice.division(), draft.birth, null));
        draft.residence.add(new Dated<>(dice.division(), draft.birth, null));
        for (int i = 0; i < 6; i++) {
            draft.shake(dice);
        }
        return draft;
    }

    static ElderDraft of(ElderFacts facts, Scope scope, Pools pools) {
        var draft = new ElderDraft();
        draft.birth = facts.birth();
        draft.sex = facts.sex();
        draft.death = scope.has(Fact.LIFE) ? facts.death().orElse(null) : null;
        draft.departure = scope.has(Fact.LIFE) ? facts.departure().orElse(null) : null;
        draft.registration.addAll(
                scope.has(Fact.REGISTRATION) ? facts.registration().entries() : List.of());
        draft.residence.addAll(scope.has(Fact.RESIDENCE) ? facts.residence().entries() : List.of());
        draft.hardship.addAll(scope.has(Fact.HARDSHIP) ? facts.hardship().entries() : List.of());
        draft.ability.addAll(scope.has(Fact.ABILITY) ? facts.ability().entries() : List.of());
        draft.stays.addAll(scope.has(Fact.STAYS) ? facts.stays() : List.of());
        draft.meals.addAll(scope.has(Fact.MEALS) ? facts.meals() : List.of());
        draft.services.addAll(scope.has(Fact.SERVICES) ? facts.services() : List.of());
        draft.applications.addAll(
                scope.has(Fact.APPLICATIONS) ? Applications.of(facts::application, pools) : List.of());
        draft.copyOwn(facts, scope);
        return draft;
    }

    @Override
    ElderFacts build(Scope scope) {
        var elder = ElderFacts.of(birth, sex, scope.facts()).died(death).movedOut(departure);
        inOrder(registration).forEach(elder::registered);
        inOrder(residence).forEach(elder::resided);
        inOrder(hardship).forEach(elder::inCategory);
        inOrder(ability).forEach(elder::assessed);
        stays.stream().sorted(Comparator.comparing(Stay::from)).forEach(elder::stayed);
        meals.stream().distinct().sorted(mealOrder()).forEach(elder::ate);
        services.stream().sorted(Comparator.comparing(ServiceUse::day)).forEach(elder::served);
        applications.forEach(elder::applied);
        fillOwn(elder, scope);
        return elder.build();
    }

    private static Comparator<Meal> mealOrder() {
        return Comparator.comparing(Meal::day)
                .thenComparing(Meal::sitting)
                .thenComparing(meal -> meal.canteen().id());
    }

    @Override
    void harvest(Pools pools) {
        registration.forEach(d -> pools.put(pools.divisions, d.value()));
        residence.forEach(d -> pools.put(pools.divisions, d.value()));
        stays.forEach(s -> pools.put(s.facility()));
        meals.forEach(m -> pools.put(m.canteen()));
        services.forEach(pools::put);
        applications.forEach(pools::put);
    }

    @Override
    void shake(Dice dice) {
        switch ((int) dice.upTo(11)) {
            case 0 -> birth = dice.birthOfElder();
            case 1 -> sex = dice.pick(Sex.FEMALE, Sex.MALE);
            case 2 -> death = dayOrNone(dice);
            case 3 -> departure = dayOrNone(dice);
            case 4 -> shakeList(registration, Values.division(dice), dice);
            case 5 -> shakeList(residence, Values.division(dice), dice);
            case 6 -> shakeList(hardship, Values.category(dice), dice);
            case 7 -> shakeList(ability, Values.ability(dice), dice);
            case 8 -> shakeList(stays, Values.stay(dice), dice);
            case 9 -> shakeList(meals, Values.meal(dice), dice);
            case 10 -> shakeList(services, Values.service(dice), dice);
            default -> Applications.shake(applications, dice);
        }
    }

    @Override
    boolean more(Fact fact, Dice dice) {
        return ElderMore.of(this, fact, dice);
    }

    @Override
    String describe(Scope scope) {
        return "born " + birth + ", " + sex + show(scope, Fact.LIFE, "died", death)
                + show(scope, Fact.LIFE, "left", departure)
                + show(scope, Fact.REGISTRATION, "registered", registration)
                + show(scope, Fact.RESIDENCE, "resides", residence) + show(scope, Fact.HARDSHIP, "hardship", hardship)
                + show(scope, Fact.ABILITY, "ability", ability) + show(scope, Fact.STAYS, "stays", stays)
                + show(scope, Fact.MEALS, "meals", meals) + show(scope, Fact.SERVICES, "services", services)
                + show(scope, Fact.APPLICATIONS, "applications", applications) + describeOwn();
    }
}
