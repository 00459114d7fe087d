package cn.songhe.doctor.facts;

import cn.songhe.spi.Application;
import cn.songhe.spi.Attendance;
import cn.songhe.spi.ChildFacts;
import cn.songhe.spi.Dated;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Enrolment;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A child. */
final class ChildDraft extends Draft<ChildFacts> {

    LocalDate birth;
    Sex sex = Sex.FEMALE;
    int order = 1;
    LocalDate death;
    LocalDate departure;
    final List<Dated<DivisionCode>> registration = new ArrayList<>();
    final List<Dated<DivisionCode>> residence = new ArrayList<>();
    final List<Enrolment> enrolments = new ArrayList<>();
    final List<Attendance> attendance = new ArrayList<>();
    final List<Application> applications = new ArrayList<>();

    static ChildDraft random(Dice dice) {
        var draft = new ChildDraft();
        draft.birth = dice.birthOfChild();
        draft.order = (int) dice.upTo(3) + 1;
        draft.registration.add(new Dated<>(dice.division(), draft.birth, null));
        draft.residence.add(new Dated<>(dice.division(), draft.birth, null));
        for (int i = 0; i < 6; i++) {
            draft.shake(dice);
        }
        return draft;
    }

    static ChildDraft of(ChildFacts facts, Scope scope, Pools pools) {
        var draft = new ChildDraft();
        draft.birth = facts.birth();
        draft.sex = facts.sex();
        draft.order = facts.order();
        draft.death = scope.has(Fact.LIFE) ? facts.death().orElse(null) : null;
        draft.departure = scope.has(Fact.LIFE) ? facts.departure().orElse(null) : null;
        draft.registration.addAll(
                scope.has(Fact.REGISTRATION) ? facts.registration().entries() : List.of());
        draft.residence.addAll(scope.has(Fact.RESIDENCE) ? facts.residence().entries() : List.of());
        draft.enrolments.addAll(scope.has(Fact.ENROLMENTS) ? facts.enrolments() : List.of());
        draft.attendance.addAll(scope.has(Fact.ATTENDANCE) ? facts.attendance() : List.of());
        draft.applications.addAll(
                scope.has(Fact.APPLICATIONS) ? Applications.of(facts::application, pools) : List.of());
        draft.copyOwn(facts, scope);
        return draft;
    }

    @Override
    ChildFacts build(Scope scope) {
        var child = ChildFacts.of(birth, sex, order, scope.facts()).died(death).movedOut(departure);
        inOrder(registration).forEach(child::registered);
        inOrder(residence).forEach(child::resided);
        enrolments.stream().sorted(Comparator.comparing(Enrolment::from)).forEach(child::enrolled);
        attendance.stream()
                .distinct()
                .sorted(Comparator.comparing(Attendance::day))
                .forEach(child::attended);
        applications.forEach(child::applied);
        fillOwn(child, scope);
        return child.build();
    }

    @Override
    void harvest(Pools pools) {
        registration.forEach(d -> pools.put(pools.divisions, d.value()));
        residence.forEach(d -> pools.put(pools.divisions, d.value()));
        enrolments.forEach(pools::put);
        attendance.forEach(a -> pools.put(a.nursery()));
        applications.forEach(pools::put);
    }

    @Override
    void shake(Dice dice) {
        switch ((int) dice.upTo(8)) {
            case 0 -> birth = dice.birthOfChild();
            case 1 -> order = (int) dice.upTo(3) + 1;
            case 2 -> death = dayOrNone(dice);
            case 3 -> departure = dayOrNone(dice);
            case 4 -> shakeList(registration, Values.division(dice), dice);
            case 5 -> shakeList(residence, Values.division(dice), dice);
            case 6 -> shakeList(enrolments, Values.enrolment(dice), dice);
            case 7 -> shakeList(attendance, new Attendance(dice.dayWithin(), dice.facility()), dice);
            default -> Applications.shake(applications, dice);
        }
    }

    @Override
    boolean more(Fact fact, Dice dice) {
        return switch (fact) {
            case ATTENDANCE -> attendance.add(new Attendance(dice.dayWithin(), dice.facility()));
            case ENROLMENTS -> enrolments.add(Values.enrolment(dice));
            case APPLICATIONS -> ElderMore.confirm(applications);
            default -> false;
        };
    }

    @Override
    String describe(Scope scope) {
        return "born " + birth + ", " + sex + ", child no. " + order + show(scope, Fact.LIFE, "died", death)
                + show(scope, Fact.LIFE, "left", departure)
                + show(scope, Fact.REGISTRATION, "registered", registration)
                + show(scope, Fact.RESIDENCE, "resides", residence)
                + show(scope, Fact.ENROLMENTS, "enrolments", enrolments)
                + show(scope, Fact.ATTENDANCE, "attendance", attendance)
                + show(scope, Fact.APPLICATIONS, "applications", applications) + describeOwn();
    }
}
