package cn.songhe.deploy.demo;

import cn.songhe.kernel.identifier.CitizenId;
import java.time.LocalDate;
import java.util.List;

/**
 * A fictional elder.
 *
 * @param index the place in the city, from 0
 * @param number the identity number
 * @param name the name
 * @param home where the person belongs
 * @param fate whether the person has died or moved away
 * @param isResident whether the person lives, or lived, in a facility
 * @param circumstances categories
 * @param assessments of ability, in order of their days
 */
record Person(
        int index,
        CitizenId number,
        String name,
        Home home,
        Fate fate,
        boolean isResident,
        List<Circumstance> circumstances,
        List<Assessment> assessments) {

    /** This person without circumstances and assessments that begin only after death or departure. */
    Person withoutWhatCameLater() {
        var before = circumstances.stream().filter(c -> isHereOn(c.from())).toList();
        var assessed = assessments.stream().filter(a -> isHereOn(a.day())).toList();
        return new Person(index, number, name, home, fate, isResident, before, assessed);
    }

    /** Whether the person is poor by the register, now or until of late. */
    boolean isPoor() {
        return circumstances.stream().anyMatch(Circumstance::isPoverty);
    }

    boolean isHereOn(LocalDate day) {
        return fate.lastDay().map(last -> !day.isAfter(last)).orElse(true);
    }
}
