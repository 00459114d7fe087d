package cn.songhe.finance.control;

import cn.songhe.finance.entity.Line;
import cn.songhe.spi.Award;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What must be added to lines already closed so that their sum is what is due by today's knowledge. Purses are compared one by one:
 * the same amount from another purse is a difference too.
 */
final class Difference {

    private static final Comparator<Line.Key> BY_KEY = Comparator.comparingLong(Line.Key::subject)
            .thenComparing(Line.Key::formula)
            .thenComparing(Line.Key::period)
            .thenComparingLong(Line.Key::recipient);

    private Difference() {}

    /** The correcting lines, in order of keys; none where nothing changes. */
    static List<Line> between(List<Line> closed, List<Line> due, String because) {
        var sums = new TreeMap<Line.Key, SortedMap<String, Long>>(BY_KEY);
        Map<Line.Key, Award.Form> forms = new HashMap<>();
        due.forEach(line -> add(sums, forms, line, 1));
        closed.forEach(line -> add(sums, forms, line, -1));
        var corrections = new ArrayList<Line>();
        sums.forEach((key, parts) -> {
            parts.values().removeIf(part -> part == 0);
            if (!parts.isEmpty()) {
                long fen = parts.values().stream().reduce(0L, Math::addExact);
                var kind = Line.Kind.ofCorrection(fen);
                corrections.add(new Line(key, kind, forms.get(key), fen, parts, because));
            }
        });
        return corrections;
    }

    private static void add(
            Map<Line.Key, SortedMap<String, Long>> sums, Map<Line.Key, Award.Form> forms, Line line, int sign) {
        var parts = sums.computeIfAbsent(line.key(), key -> new TreeMap<>());
        forms.putIfAbsent(line.key(), line.form());
        line.parts().forEach((purse, fen) -> parts.merge(purse, sign * fen, Math::addExact));
    }
}
