package cn.songhe.kernel.fact;

import java.util.HashMap;
import java.util.Map;

/**
 * The days of one kind of fact, told day by day: each has a value and the first day of the statement it comes from, which decides
 * what a statement with the same first day corrects.
 */
final class DaysModel {

    /** Beyond every first and last day that is stated, so that what holds here holds for ever. */
    static final int HORIZON = 60;

    private record Day(String value, int since) {}

    private final Map<Integer, Day> days = new HashMap<>();

    void state(String value, int from, Integer through) {
        int last = through == null ? HORIZON : through;
        if (holdsExactly(value, from, last)) {
            return;
        }
        days.values().removeIf(day -> day.since() == from);
        for (int day = from; day <= last; day++) {
            days.put(day, new Day(value, from));
        }
        for (int day = last + 1; day <= HORIZON; day++) {
            days.computeIfPresent(day, (d, old) -> new Day(old.value(), Math.max(old.since(), last + 1)));
        }
    }

    String on(int day) {
        return days.containsKey(day) ? days.get(day).value() : null;
    }

    boolean isCorrected(int day, int from) {
        return days.containsKey(day) && days.get(day).since() == from;
    }

    private boolean holdsExactly(String value, int from, int last) {
        for (int day = 0; day <= HORIZON; day++) {
            boolean within = from <= day && day <= last;
            boolean held = new Day(value, from).equals(days.get(day));
            if (within != held) {
                return false;
            }
        }
        return true;
    }
}
