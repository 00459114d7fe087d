package cn.songhe.finance.control;

import cn.songhe.spi.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Of whom something was learned since the last closed cycle, and from which day on. A period that ended before that day cannot be
 * touched: what formulas see of a period began by its last day. Where formulas carry something from period to period, what was
 * learned of one can touch all that follow, and a state begins with the first: there no period is passed over.
 */
final class Learned {

    static final String LAW = "LAW";

    private final SortedMap<Long, Note> notes = new TreeMap<>();
    private final Set<Period> otherwise;
    private final Supplier<List<Long>> everybody;
    private final boolean carries;

    /**
     * Begins with nothing learned of anybody.
     *
     * @param otherwise the closed periods for which the law is another now, or a value of the tenant's own
     * @param everybody the numbers of all subjects
     * @param carries whether formulas carry something from one period to the next
     */
    Learned(Set<Period> otherwise, Supplier<List<Long>> everybody, boolean carries) {
        this.otherwise = otherwise;
        this.everybody = everybody;
        this.carries = carries;
    }

    private static final class Note {

        private final SortedSet<String> kinds = new TreeSet<>();
        private LocalDate earliest = LocalDate.MAX;

        String kinds(boolean andLaw) {
            var all = new TreeSet<>(kinds);
            if (andLaw) {
                all.add(LAW);
            }
            return String.join(",", all);
        }
    }

    /** Something of a kind was learned of a subject that holds, or held, from a day on. */
    void note(long subject, String kind, LocalDate from) {
        var note = notes.computeIfAbsent(subject, s -> new Note());
        note.kinds.add(kind);
        if (from.isBefore(note.earliest)) {
            note.earliest = from;
        }
    }

    /** Whom to consider again in a closed period, each with the kinds of what was learned, in order. */
    SortedMap<Long, String> concerned(Period period) {
        boolean everyone = carries ? !otherwise.isEmpty() : otherwise.contains(period);
        var concerned = new TreeMap<Long, String>();
        notes.forEach((subject, note) -> {
            if (carries || !period.last().isBefore(note.earliest)) {
                concerned.put(subject, note.kinds(everyone));
            }
        });
        if (everyone) {
            everybody.get().forEach(subject -> concerned.putIfAbsent(subject, LAW));
        }
        return concerned;
    }

    /** All of whom something was learned, whatever the period. */
    Map<Long, String> all() {
        var all = new TreeMap<Long, String>();
        notes.forEach((subject, note) -> all.put(subject, note.kinds(!otherwise.isEmpty())));
        if (!otherwise.isEmpty()) {
            everybody.get().forEach(subject -> all.putIfAbsent(subject, LAW));
        }
        return all;
    }
}
