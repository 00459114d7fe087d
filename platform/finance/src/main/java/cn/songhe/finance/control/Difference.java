package cn.songhe.finance.control;

import cn.songhe.finance.entity.Line;
import cn.songhe.spi.Quota;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What must be added to lines already closed so that their sum is what is due by today's knowledge. Purses are compared one by one:
 * the same amount from another purse is a difference too. So is another quantity of services.
 */
final class Difference {

    private static final Comparator<Line.Key> BY_KEY = Comparator.comparingLong(Line.Key::subject)
            .thenComparing(Line.Key::formula)
            .thenComparing(Line.Key::period)
            .thenComparingLong(Line.Key::recipient);

    private Difference() {}

    /**
     * The correcting lines, in order of keys; none where nothing changes.
     *
     * @throws IllegalStateException if a quota that was granted is now counted in another unit: one line cannot say both
     */
    static List<Line> between(List<Line> closed, List<Line> due, String because) {
        var sums = new TreeMap<Line.Key, Sum>(BY_KEY);
        due.forEach(
                line -> sums.computeIfAbsent(line.key(), key -> new Sum(line)).add(line, 1));
        closed.forEach(
                line -> sums.computeIfAbsent(line.key(), key -> new Sum(line)).add(line, -1));
        var corrections = new ArrayList<Line>();
        sums.values().forEach(sum -> sum.addTo(corrections, because));
        return corrections;
    }

    /** What remains for one key. */
    private static final class Sum {

        private final Line first;
        private final SortedMap<String, Long> parts = new TreeMap<>();
        private long quantity;
        private Quota.Unit unit;

        Sum(Line first) {
            this.first = first;
        }

        void add(Line line, int sign) {
            line.parts().forEach((purse, fen) -> parts.merge(purse, sign * fen, Math::addExact));
            if (line.quota() != null) {
                if (unit != null && unit != line.quota().unit()) {
                    throw new IllegalStateException(line.key().formula() + " counts its quota in another unit");
                }
                unit = line.quota().unit();
                quantity = Math.addExact(quantity, sign * line.quota().quantity());
            }
        }

        void addTo(List<Line> corrections, String because) {
            parts.values().removeIf(part -> part == 0);
            if (parts.isEmpty() && quantity == 0) {
                return;
            }
            long fen = parts.values().stream().reduce(0L, Math::addExact);
            var quota = quantity == 0 ? null : new Line.Quota(quantity, unit);
            var kind = Line.Kind.ofCorrection(fen, quantity);
            corrections.add(new Line(first.key(), first.of(), kind, first.form(), fen, quota, parts, because));
        }
    }
}
