package cn.songhe.doctor.facts;

import cn.songhe.spi.Area;
import cn.songhe.spi.ClassGroup;
import cn.songhe.spi.Dated;
import cn.songhe.spi.EarlierGrant;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.FacilityRef;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Grade;
import cn.songhe.spi.Money;
import cn.songhe.spi.Operation;
import cn.songhe.spi.Premises;
import cn.songhe.spi.Stay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A facility. */
final class FacilityDraft extends Draft<FacilityFacts> {

    FacilityRef self;
    Premises premises;
    Operation operation;
    Money investment;
    final List<Dated<Grade>> grades = new ArrayList<>();
    final List<Dated<Integer>> beds = new ArrayList<>();
    final List<Stay> residents = new ArrayList<>();
    final List<EarlierGrant> earlierGrants = new ArrayList<>();
    final List<ClassGroup> classes = new ArrayList<>();

    static FacilityDraft random(Dice dice) {
        var draft = new FacilityDraft();
        draft.self = dice.facility();
        draft.premises = dice.oneIn(5) ? null : Values.premises(dice);
        draft.operation = Values.operation(dice);
        draft.investment = dice.oneIn(3) ? null : dice.money();
        for (int i = 0; i < 4; i++) {
            draft.shake(dice);
        }
        return draft;
    }

    static FacilityDraft of(FacilityFacts facts, Scope scope) {
        var draft = new FacilityDraft();
        draft.self = facts.self();
        draft.premises = scope.has(Fact.PREMISES) ? facts.premises().orElse(null) : null;
        draft.operation = scope.has(Fact.OPERATION) ? facts.operation() : null;
        draft.investment = scope.has(Fact.INVESTMENT) ? facts.investment().orElse(null) : null;
        draft.grades.addAll(scope.has(Fact.GRADES) ? facts.grades().entries() : List.of());
        draft.beds.addAll(scope.has(Fact.OCCUPANCY) ? facts.beds().entries() : List.of());
        draft.earlierGrants.addAll(scope.has(Fact.EARLIER_GRANTS) ? facts.earlierGrants() : List.of());
        draft.classes.addAll(scope.has(Fact.CLASSES) ? facts.classes() : List.of());
        draft.copyOwn(facts, scope);
        return draft;
    }

    @Override
    FacilityFacts build(Scope scope) {
        var facility = FacilityFacts.of(self, scope.facts()).on(premises).invested(investment);
        if (operation != null) {
            facility.operating(operation);
        }
        inOrder(grades).forEach(facility::graded);
        inOrder(beds).forEach(facility::withBeds);
        residents.stream().sorted(Comparator.comparing(Stay::from)).forEach(facility::housed);
        earlierGrants.forEach(facility::grantedBefore);
        classes.forEach(facility::teaching);
        fillOwn(facility, scope);
        return facility.build();
    }

    @Override
    void harvest(Pools pools) {
        pools.put(self);
        grades.forEach(g -> pools.put(g.value()));
        classes.forEach(pools::put);
    }

    @Override
    void shake(Dice dice) {
        switch ((int) dice.upTo(8)) {
            case 0 -> self = dice.facility();
            case 1 -> premises = dice.oneIn(5) ? null : Values.premises(dice);
            case 2 -> operation = Values.operation(dice);
            case 3 -> investment = dice.oneIn(3) ? null : dice.money();
            case 4 -> shakeList(grades, Values.grade(dice), dice);
            case 5 -> shakeList(beds, Values.dated((int) dice.near(dice.pools.numbers, 10) % 1000, dice), dice);
            case 6 -> shakeList(residents, resident(dice), dice);
            case 7 -> shakeList(earlierGrants, Values.earlierGrant(dice), dice);
            default -> shakeList(classes, Values.classGroup(dice), dice);
        }
    }

    private Stay resident(Dice dice) {
        var stay = Values.stay(dice);
        return new Stay(self, stay.from(), stay.through());
    }

    @Override
    boolean more(Fact fact, Dice dice) {
        return switch (fact) {
            case INVESTMENT -> {
                investment = investment == null ? dice.money() : Money.ofFen(investment.fen() + 1 + dice.upTo(100));
                yield true;
            }
            case OCCUPANCY -> residents.add(new Stay(self, dice.period.first(), null));
            case CLASSES -> classes.add(Values.classGroup(dice));
            case PREMISES -> premises != null && larger(dice);
            default -> false;
        };
    }

    private boolean larger(Dice dice) {
        var area = new Area(premises.area().hundredths() + 1 + dice.upTo(1000));
        premises = new Premises(premises.key(), premises.tenure(), premises.lease(), area, premises.conversion());
        return true;
    }

    @Override
    String describe(Scope scope) {
        return self
                + show(scope, Fact.PREMISES, "premises", premises)
                + show(scope, Fact.OPERATION, "operation", operation)
                + show(scope, Fact.INVESTMENT, "investment", investment)
                + show(scope, Fact.GRADES, "grades", grades)
                + show(scope, Fact.OCCUPANCY, "beds", beds)
                + show(scope, Fact.OCCUPANCY, "residents", residents)
                + show(scope, Fact.EARLIER_GRANTS, "granted before", earlierGrants)
                + show(scope, Fact.CLASSES, "classes", classes)
                + describeOwn();
    }
}
