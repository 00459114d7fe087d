package cn.songhe.reports.control;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Keeps small groups of persons out of breakdowns: who knows the circumstances could tell who they are. */
final class FewPersons {

    /** From so many on, a group is shown. */
    static final long ENOUGH = 5;

    private FewPersons() {}

    /** Whether a group is so small that it tells of its persons; nobody tells of nobody. */
    static boolean tells(long persons) {
        return persons > 0 && persons < ENOUGH;
    }

    /**
     * Which groups of a breakdown are not shown: the small ones, and, so that none of them can be had by subtracting the others from
     * the whole, the next larger ones until at least two groups with enough persons together are missing.
     */
    static <K> Set<K> hidden(Map<K, Long> groups) {
        var hidden = new HashSet<K>();
        groups.forEach((group, persons) -> {
            if (tells(persons)) {
                hidden.add(group);
            }
        });
        if (hidden.isEmpty()) {
            return hidden;
        }
        long persons = hidden.stream().mapToLong(groups::get).sum();
        var others = groups.entrySet().stream()
                .filter(e -> e.getValue() >= ENOUGH)
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .toList();
        for (var other : others) {
            if (hidden.size() > 1 && persons >= ENOUGH) {
                break;
            }
            hidden.add(other.getKey());
            persons += other.getValue();
        }
        return hidden;
    }
}
