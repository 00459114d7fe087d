package cn.songhe.deploy.demo;

import cn.songhe.spi.DivisionCode;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The beds still free. Each is given once, so that no facility ever has more residents than beds. */
final class Beds {

    private static final int SETTLED_MONTHS = 18;

    private final Deque<DemoFacility> settled = new ArrayDeque<>();
    private final TreeMap<DivisionCode, Deque<DemoFacility>> others =
            new TreeMap<>(Comparator.comparing(DivisionCode::value));

    Beds(List<DemoFacility> facilities, AsOf asOf) {
        var open = facilities.stream()
                .filter(f -> f.life().operatesSince(asOf.day()) && f.lodging().beds() > 0)
                .toList();
        var since = asOf.monthFirst(SETTLED_MONTHS);
        // service centres come first: their subsidies depend on how many of their beds are taken
        open.stream()
                .filter(f -> isSettled(f, since))
                .sorted(Comparator.comparing(DemoFacility::kind))
                .forEach(f -> settled.addAll(Collections.nCopies(f.lodging().let(), f)));
        addInTurn(open.stream().filter(f -> !isSettled(f, since)).toList());
    }

    /** A bed in a facility that is sought after and has long been open, or else any. */
    Optional<DemoFacility> takeSettled(DivisionCode near) {
        return settled.isEmpty() ? takeOther(near) : Optional.of(settled.remove());
    }

    /** A bed in another facility, in the same county as long as there is one. */
    Optional<DemoFacility> takeOther(DivisionCode near) {
        return take(near, facility -> true);
    }

    /** A bed in another facility than this one. */
    Optional<DemoFacility> takeElsewhere(DemoFacility from) {
        return take(from.division(), facility -> facility != from);
    }

    private Optional<DemoFacility> take(DivisionCode near, Predicate<DemoFacility> suits) {
        var nearest = first(inCounty(near), suits);
        var found = nearest.isPresent()
                ? nearest
                : others.values().stream()
                        .flatMap(beds -> first(beds, suits).stream())
                        .findFirst();
        found.ifPresent(facility -> inCounty(facility.division()).removeFirstOccurrence(facility));
        return found;
    }

    private static Optional<DemoFacility> first(Deque<DemoFacility> beds, Predicate<DemoFacility> suits) {
        return beds.stream().filter(suits).findFirst();
    }

    private static boolean isSettled(DemoFacility facility, LocalDate since) {
        return facility.lodging().isSoughtAfter() && facility.life().operatesSince(since);
    }

    /** A bed of each, and again of each, so that all facilities have some residents. */
    private void addInTurn(List<DemoFacility> facilities) {
        int most = facilities.stream().mapToInt(f -> f.lodging().let()).max().orElse(0);
        for (int bed = 0; bed < most; bed++) {
            for (var facility : facilities) {
                if (bed < facility.lodging().let()) {
                    inCounty(facility.division()).add(facility);
                }
            }
        }
    }

    private Deque<DemoFacility> inCounty(DivisionCode division) {
        return others.computeIfAbsent(division.county(), county -> new ArrayDeque<>());
    }
}
