package cn.songhe.kernel.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What must change in the statements held to be true so that a new one is among them.
 *
 * <p>A statement without an end speaks of the days up to the next statement that is held, not of what is known to have come after;
 * and it does not reopen what is held with an end. So the same list, read again or in another order, undoes nothing. The same value
 * from the same day with an end corrects the end. Any other overlay cuts the old statements to the days around it.
 *
 * @param superseded the old statements that are no longer held
 * @param added the statements that are held from now on
 */
record Revision(List<Statement> superseded, List<Statement> added) {

    static final Revision NONE = new Revision(List.of(), List.of());

    static Revision of(List<Statement> held, Statement said, boolean replacesAll) {
        if (held.stream()
                .anyMatch(old -> old.saysTheSameAs(said) || (said.through() == null && isSameFrom(old, said)))) {
            return NONE;
        }
        if (replacesAll) {
            return new Revision(List.copyOf(held), List.of(said));
        }
        var meant = said.through() == null ? untilTheNext(held, said) : said;
        var superseded = new ArrayList<Statement>();
        var added = new ArrayList<Statement>();
        for (var old : held) {
            if (old.overlaps(meant)) {
                superseded.add(old);
                added.addAll(remainder(old, meant));
            }
        }
        added.add(meant);
        return new Revision(superseded, added);
    }

    private static boolean isSameFrom(Statement old, Statement said) {
        return old.value().equals(said.value()) && old.from().equals(said.from());
    }

    private static Statement untilTheNext(List<Statement> held, Statement said) {
        return held.stream()
                .map(Statement::from)
                .filter(from -> from.isAfter(said.from()))
                .min(Comparator.naturalOrder())
                .map(next -> said.endingOn(next.minusDays(1)))
                .orElse(said);
    }

    private static List<Statement> remainder(Statement old, Statement said) {
        var rest = new ArrayList<Statement>(2);
        if (old.from().isBefore(said.from())) {
            rest.add(old.endingOn(said.from().minusDays(1)));
        }
        if (!isSameFrom(old, said) && endsAfter(old, said.through())) {
            rest.add(old.beginningOn(said.through().plusDays(1)));
        }
        return rest;
    }

    private static boolean endsAfter(Statement old, LocalDate day) {
        return day != null && (old.through() == null || old.through().isAfter(day));
    }
}
