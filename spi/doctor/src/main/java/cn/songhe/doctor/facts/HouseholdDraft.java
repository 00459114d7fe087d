package cn.songhe.doctor.facts;

import cn.songhe.spi.Application;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Fact;
import cn.songhe.spi.HouseholdFacts;
import java.util.ArrayList;
import java.util.List;

/** A household. Its members are known by the facts that the formula declares. */
final class HouseholdDraft extends Draft<HouseholdFacts> {

    DivisionCode division;
    final List<ElderDraft> members = new ArrayList<>();
    final List<Application> applications = new ArrayList<>();

    static HouseholdDraft random(Dice dice) {
        var draft = new HouseholdDraft();
        draft.division = dice.division();
        for (long i = dice.upTo(3); i > 0; i--) {
            draft.members.add(ElderDraft.random(dice));
        }
        Applications.shake(draft.applications, dice);
        return draft;
    }

    static HouseholdDraft of(HouseholdFacts facts, Scope scope, Pools pools) {
        var draft = new HouseholdDraft();
        draft.division = facts.division();
        if (scope.has(Fact.MEMBERS)) {
            facts.members().forEach(m -> draft.members.add(ElderDraft.of(m.facts(), ofMembers(scope), pools)));
        }
        draft.applications.addAll(
                scope.has(Fact.APPLICATIONS) ? Applications.of(facts::application, pools) : List.of());
        draft.copyOwn(facts, scope);
        return draft;
    }

    private static Scope ofMembers(Scope scope) {
        return new Scope(scope.facts(), List.of(), List.of());
    }

    @Override
    HouseholdFacts build(Scope scope) {
        var household = HouseholdFacts.of(division, scope.facts());
        long id = 0;
        for (var member : members) {
            household.with(new HouseholdFacts.Member(++id, member.build(ofMembers(scope))));
        }
        applications.forEach(household::applied);
        fillOwn(household, scope);
        return household.build();
    }

    @Override
    void harvest(Pools pools) {
        pools.put(pools.divisions, division);
        members.forEach(m -> m.harvest(pools));
        applications.forEach(pools::put);
    }

    @Override
    void shake(Dice dice) {
        switch ((int) dice.upTo(3)) {
            case 0 -> division = dice.division();
            case 1 -> shakeList(members, ElderDraft.random(dice), dice);
            case 2 -> Applications.shake(applications, dice);
            default -> members.forEach(m -> m.shake(dice));
        }
    }

    @Override
    boolean more(Fact fact, Dice dice) {
        if (fact == Fact.MEMBERS) {
            return members.add(ElderDraft.random(dice));
        }
        return fact == Fact.APPLICATIONS
                ? ElderMore.confirm(applications)
                : !members.isEmpty() && dice.pick(members).more(fact, dice);
    }

    @Override
    String describe(Scope scope) {
        return "household in " + division
                + show(
                        scope,
                        Fact.MEMBERS,
                        "members",
                        members.stream().map(m -> m.describe(ofMembers(scope))).toList())
                + show(scope, Fact.APPLICATIONS, "applications", applications) + describeOwn();
    }
}
