package cn.songhe.deploy.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether somebody has died or moved away of late.
 *
 * @param died the day of death
 * @param movedOut the day of the move
 */
record Fate(Optional<LocalDate> died, Optional<LocalDate> movedOut) {

    private static final int MONTHS = 5;

    static Fate none() {
        return new Fate(Optional.empty(), Optional.empty());
    }

    static Fate draw(boolean isResident, AsOf asOf, Draw draw) {
        var day = Optional.of(draw.day(asOf.monthFirst(MONTHS), asOf.day()));
        double dies = isResident ? Suggested.RESIDENT_DIED : Suggested.DIED;
        double which = draw.unit();
        if (which < dies) {
            return new Fate(day, Optional.empty());
        }
        return which < dies + Suggested.MOVED_OUT ? new Fate(Optional.empty(), day) : none();
    }

    /** The last day in the city, if there was one. */
    Optional<LocalDate> lastDay() {
        return Stream.concat(died.stream(), movedOut.stream()).findFirst();
    }
}
