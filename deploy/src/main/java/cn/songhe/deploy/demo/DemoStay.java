package cn.songhe.deploy.demo;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stay of somebody in a facility.
 *
 * @param person who
 * @param facility where
 * @param first the first day
 * @param last the last day, if it has ended
 */
record DemoStay(Person person, DemoFacility facility, LocalDate first, Optional<LocalDate> last) {

    /** The stay until death or departure at the latest; none if it would begin only after it. */
    Optional<DemoStay> endingWithFate() {
        var fate = person.fate().lastDay();
        if (fate.isEmpty()) {
            return Optional.of(this);
        }
        boolean isCut = last.isEmpty() || last.get().isAfter(fate.get());
        return first.isAfter(fate.get())
                ? Optional.empty()
                : Optional.of(new DemoStay(person, facility, first, isCut ? fate : last));
    }
}
