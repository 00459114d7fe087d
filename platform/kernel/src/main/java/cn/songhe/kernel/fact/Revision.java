package cn.songhe.kernel.fact;

import java.util.ArrayList;
import java.util.List;

/**
 * What must change in the statements held to be true so that a new one is among them.
 *
 * <p>A statement with the same first day as an old one corrects it. Any other overlay cuts the old one to the days around it: what
 * was stated before stays true for the days that the new one does not speak of.
 *
 * @param superseded the old statements that are no longer held
 * @param added the statements that are held from now on
 */
record Revision(List<Statement> superseded, List<Statement> added) {

    static final Revision NONE = new Revision(List.of(), List.of());

    static Revision of(List<Statement> held, Statement said, boolean replacesAll) {
        if (held.stream().anyMatch(said::saysTheSameAs)) {
            return NONE;
        }
        var superseded = new ArrayList<Statement>();
        var added = new ArrayList<Statement>();
        for (var old : held) {
            if (replacesAll) {
                superseded.add(old);
            } else if (old.overlaps(said)) {
                superseded.add(old);
                added.addAll(remainder(old, said));
            }
        }
        added.add(said);
        return new Revision(superseded, added);
    }

    private static List<Statement> remainder(Statement old, Statement said) {
        var rest = new ArrayList<Statement>(2);
        if (old.from().isBefore(said.from())) {
            rest.add(old.endingOn(said.from().minusDays(1)));
        }
        boolean corrected = old.from().equals(said.from());
        if (!corrected && said.through() != null && (old.through() == null || old.through().isAfter(said.through()))) {
            rest.add(old.beginningOn(said.through().plusDays(1)));
        }
        return rest;
    }
}
