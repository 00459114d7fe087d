package cn.songhe.kernel.fact;

import java.util.HashMap;
import java.util.Map;

/**
 * The days of one kind of fact, told day by day: each has a value and the first day of the statement it comes from. The value and
 * the first day together decide what another end corrects; the first days alone, how far a statement without an end speaks.
 */
final class DaysModel {

    /** Beyond every first and last day that is stated, so that what holds here holds for ever. */
    static final int HORIZON = 60;

    private record Day(String value, int since) {}

    private final Map<Integer, Day> days = new HashMap<>();

    void state(String value, int from, Integer through) {
        var said = new Day(value, from);
        if (through == null ? said.equals(days.get(from)) : holdsExactly(said, through)) {
            return;
        }
        int last = through == null ? dayBeforeTheNext(from) : through;
        days.values().removeIf(said::equals);
        for (int day = from; day <= last; day++) {
            days.put(day, said);
        }
        for (int day = last + 1; day <= HORIZON; day++) {
            days.computeIfPresent(day, (d, old) -> new Day(old.value(), Math.max(old.since(), last + 1)));
        }
    }

    String on(int day) {
        return days.containsKey(day) ? days.get(day).value() : null;
    }

    private int dayBeforeTheNext(int from) {
        return days.values().stream()
                        .mapToInt(Day::since)
                        .filter(d -> d > from)
                        .min()
                        .orElse(HORIZON + 1)
                - 1;
    }

    private boolean holdsExactly(Day said, int last) {
        for (int day = 0; day <= HORIZON; day++) {
            boolean within = said.since() <= day && day <= last;
            if (within != said.equals(days.get(day))) {
                return false;
            }
        }
        return true;
    }
}
