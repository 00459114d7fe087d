package cn.songhe.deploy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** Times two pieces of work in turns, after a warm-up, so that both meet the same machine. */
final class Stopwatch {

    private static final int WARM_UP = 2;

    private Stopwatch() {}

    /** Something whose result must not be optimised away. */
    interface Work {
        long run();
    }

    /**
     * What was measured.
     *
     * @param first the median of the first work, in seconds
     * @param second the median of the second work, in seconds; 0 if there was none
     * @param resultOfFirst what the first work gave
     * @param resultOfSecond what the second work gave
     * @param bytesOfFirst what one run of the first work allocated
     */
    record Times(double first, double second, long resultOfFirst, long resultOfSecond, long bytesOfFirst) {}

    static Times alternate(int rounds, Work first, Work second) {
        var memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var firsts = new double[rounds];
        var seconds = new double[rounds];
        long a = 0;
        long b = 0;
        long bytes = 0;
        for (int round = -WARM_UP; round < rounds; round++) {
            long before = memory.getCurrentThreadAllocatedBytes();
            long started = System.nanoTime();
            a = first.run();
            long between = System.nanoTime();
            bytes = memory.getCurrentThreadAllocatedBytes() - before;
            b = second == null ? 0 : second.run();
            if (round >= 0) {
                firsts[round] = (between - started) / 1e9;
                seconds[round] = (System.nanoTime() - between) / 1e9;
            }
        }
        return new Times(median(firsts), second == null ? 0 : median(seconds), a, b, bytes);
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
