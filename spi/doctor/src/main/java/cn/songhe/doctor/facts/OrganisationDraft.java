package cn.songhe.doctor.facts;

import cn.songhe.spi.Dated;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Grade;
import cn.songhe.spi.OrganisationFacts;
import cn.songhe.spi.ServiceUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An organisation that gives services. */
final class OrganisationDraft extends Draft<OrganisationFacts> {

    DivisionCode division;
    final List<Dated<Grade>> grades = new ArrayList<>();
    final List<ServiceUse> services = new ArrayList<>();

    static OrganisationDraft random(Dice dice) {
        var draft = new OrganisationDraft();
        draft.division = dice.division();
        for (long i = dice.upTo(6); i > 0; i--) {
            draft.shake(dice);
        }
        return draft;
    }

    static OrganisationDraft of(OrganisationFacts facts, Scope scope) {
        var draft = new OrganisationDraft();
        draft.division = facts.division();
        draft.grades.addAll(scope.has(Fact.GRADES) ? facts.grades().entries() : List.of());
        draft.services.addAll(scope.has(Fact.SERVICES) ? facts.services() : List.of());
        draft.copyOwn(facts, scope);
        return draft;
    }

    @Override
    OrganisationFacts build(Scope scope) {
        var organisation = OrganisationFacts.of(division, scope.facts());
        inOrder(grades).forEach(organisation::graded);
        services.stream().sorted(Comparator.comparing(ServiceUse::day)).forEach(organisation::gave);
        fillOwn(organisation, scope);
        return organisation.build();
    }

    @Override
    void harvest(Pools pools) {
        pools.put(pools.divisions, division);
        grades.forEach(g -> pools.put(g.value()));
        services.forEach(pools::put);
    }

    @Override
    void shake(Dice dice) {
        switch ((int) dice.upTo(3)) {
            case 0 -> division = dice.division();
            case 1 -> shakeList(grades, Values.grade(dice), dice);
            default -> shakeList(services, Values.service(dice), dice);
        }
    }

    @Override
    boolean more(Fact fact, Dice dice) {
        return fact == Fact.SERVICES && services.add(Values.service(dice));
    }

    @Override
    String describe(Scope scope) {
        return "organisation in " + division + show(scope, Fact.GRADES, "grades", grades)
                + show(scope, Fact.SERVICES, "services", services) + describeOwn();
    }
}
