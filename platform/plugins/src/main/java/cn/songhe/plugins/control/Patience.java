package cn.songhe.plugins.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Counts how often each client asks: some questions at once, then one each so many seconds. Kept in this node's memory only. */
public final class Patience {

    /** Clients that are remembered; of more, those that asked longest ago are forgotten. */
    private static final int MOST_CLIENTS = 10_000;

    private final long each;
    private final long slack;
    private final LongSupplier nanos;
    private final Map<String, Long> nextDue = new LinkedHashMap<>();

    /**
     * With everybody's patience full.
     *
     * @param atOnce how many questions a client may ask at once, at least 1
     * @param secondsEach how many seconds bring back one of them
     * @param nanos a clock that only runs forward, in nanoseconds
     */
    public Patience(int atOnce, int secondsEach, LongSupplier nanos) {
        this.each = TimeUnit.SECONDS.toNanos(secondsEach);
        this.slack = each * (atOnce - 1);
        this.nanos = nanos;
    }

    /** 0 if the client may ask now, which then counts; otherwise how many seconds to wait, at least 1. */
    public synchronized long secondsToWait(String client) {
        long now = nanos.getAsLong();
        long due = nextDue.getOrDefault(client, now);
        long ahead = Math.max(0, due - now);
        if (ahead > slack) {
            return TimeUnit.NANOSECONDS.toSeconds(ahead - slack - 1) + 1;
        }
        remember(client, now + ahead + each);
        return 0;
    }

    /** The one who asked last stands last, so that the first is the one to forget. */
    private void remember(String client, long due) {
        nextDue.remove(client);
        nextDue.put(client, due);
        if (nextDue.size() > MOST_CLIENTS) {
            nextDue.remove(nextDue.keySet().iterator().next());
        }
    }
}
