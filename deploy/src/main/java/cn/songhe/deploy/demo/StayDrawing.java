package cn.songhe.deploy.demo;

import cn.songhe.spi.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws stays, resident by resident in the order of the city: most stay for long; in turn, one comes for a day, one moves
 * to another facility, one leaves within the month and one has left before it. Holds the free beds, and so is used once.
 */
final class StayDrawing {

    private static final int TURNS = 12;
    private static final int LONGEST_YEARS = 5;
    private static final int SETTLED_MONTHS = 17;

    private final Beds beds;
    private final AsOf asOf;
    private final long seed;
    private int residents;

    StayDrawing(List<DemoFacility> facilities, AsOf asOf, long seed) {
        this.beds = new Beds(facilities, asOf);
        this.asOf = asOf;
        this.seed = seed;
    }

    Stream<DemoStay> of(Person person) {
        if (!person.isResident()) {
            return Stream.empty();
        }
        var draw = Draw.of(seed, Purpose.STAY, person.index());
        var stays = person.fate().lastDay().isPresent() ? settled(person, draw) : inTurn(person, draw);
        return stays.map(DemoStay::endingWithFate).flatMap(Optional::stream);
    }

    private Stream<DemoStay> inTurn(Person person, Draw draw) {
        var inMonth = draw.day(asOf.monthFirst(), asOf.day());
        return switch (residents++ % TURNS) {
            case 0 -> forADay(person, inMonth);
            case 1 -> moving(person, draw);
            case 2 -> ending(person, inMonth, draw);
            case 3 ->
                ending(person, draw.day(asOf.monthFirst(4), asOf.monthFirst().minusDays(1)), draw);
            case 4, 5 -> lasting(person, draw);
            default -> settled(person, draw);
        };
    }

    private Stream<DemoStay> forADay(Person person, LocalDate inMonth) {
        var facility = other(person);
        var day = later(open(facility), inMonth);
        return stay(facility, person, day, Optional.of(day));
    }

    private Stream<DemoStay> settled(Person person, Draw draw) {
        var facility = beds.takeSettled(home(person));
        return stay(facility, person, start(facility, asOf.monthFirst(SETTLED_MONTHS), draw), Optional.empty());
    }

    private Stream<DemoStay> lasting(Person person, Draw draw) {
        var facility = other(person);
        return stay(facility, person, start(facility, asOf.day(), draw), Optional.empty());
    }

    private Stream<DemoStay> ending(Person person, LocalDate last, Draw draw) {
        var facility = other(person);
        var first = start(facility, last, draw);
        return stay(facility, person, first, Optional.of(last.isBefore(first) ? first : last));
    }

    /** To another facility, on the day after the last in the first one, which may be the first of the month. */
    private Stream<DemoStay> moving(Person person, Draw draw) {
        var from = other(person);
        var first = start(from, asOf.monthFirst().minusDays(1), draw);
        var to = from.flatMap(beds::takeElsewhere);
        var earliest = later(later(first.plusDays(1), asOf.monthFirst()), open(to));
        if (to.isEmpty() || earliest.isAfter(asOf.day())) {
            return stay(from, person, first, Optional.empty());
        }
        var moved = draw.day(earliest, asOf.day());
        return Stream.concat(
                stay(from, person, first, Optional.of(moved.minusDays(1))), stay(to, person, moved, Optional.empty()));
    }

    /** A first day from the opening on, up to {@code latest} if that is not before it. */
    private LocalDate start(Optional<DemoFacility> facility, LocalDate latest, Draw draw) {
        var open = open(facility);
        return draw.day(open, later(latest, open));
    }

    /** The first day that a stay may have. */
    private LocalDate open(Optional<DemoFacility> facility) {
        var longAgo = asOf.monthFirst().minusYears(LONGEST_YEARS);
        return facility.flatMap(f -> f.life().opened())
                .map(day -> later(day, longAgo))
                .orElse(longAgo);
    }

    private Optional<DemoFacility> other(Person person) {
        return beds.takeOther(home(person));
    }

    private static DivisionCode home(Person person) {
        return person.home().residence().orElseThrow();
    }

    private static Stream<DemoStay> stay(
            Optional<DemoFacility> facility, Person person, LocalDate first, Optional<LocalDate> last) {
        return facility.stream().map(where -> new DemoStay(person, where, first, last));
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
