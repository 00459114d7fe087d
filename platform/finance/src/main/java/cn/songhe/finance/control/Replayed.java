package cn.songhe.finance.control;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What subjects carry while closed periods are gone through again in order, from the first one on. */
final class Replayed implements Carriage {

    private final Map<Long, Map<String, Long>> carried = new HashMap<>();

    /** The subjects begin, with nothing. */
    void begin(Collection<Long> subjects) {
        subjects.forEach(subject -> carried.putIfAbsent(subject, Map.of()));
    }

    @Override
    public Map<String, Long> into(long subject) {
        return carried.getOrDefault(subject, Map.of());
    }

    @Override
    public void outOf(long subject, Map<String, Long> out) {
        carried.put(subject, out);
    }

    /** What the subject carries now; empty if it was not gone through. */
    Optional<Map<String, Long>> of(long subject) {
        return Optional.ofNullable(carried.get(subject));
    }
}
