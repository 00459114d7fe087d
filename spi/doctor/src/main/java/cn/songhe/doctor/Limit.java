package cn.songhe.doctor;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs what may never end on a thread of its own. When time is up the thread is told to end, which guarded code does, and is left behind.
 * What counts is the time the thread really computed, so that a busy machine makes nobody late; only after many times that is it given
 * up all the same.
 */
final class Limit {

    private static final long STACK_BYTES = 8L << 20;
    private static final long GLANCE_MILLIS = 50;
    private static final int PATIENCE = 15;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Duration most;

    Limit(Duration most) {
        this.most = most;
    }

    /**
     * Runs one batch.
     *
     * @throws TimeUp if it does not end in time
     */
    <T> T run(String what, Callable<T> batch) {
        var task = new FutureTask<>(batch);
        var thread = new Thread(null, task, "doctor " + what, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return wait(task, thread, what);
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeUp(what);
        }
    }

    private <T> T wait(FutureTask<T> task, Thread thread, String what) throws ExecutionException, InterruptedException {
        var begin = System.nanoTime();
        while (true) {
            try {
                return task.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                var waited = System.nanoTime() - begin;
                if (computed(thread, waited) > most.toNanos() || waited > PATIENCE * most.toNanos()) {
                    thread.interrupt();
                    throw new TimeUp(what);
                }
            }
        }
    }

    private long computed(Thread thread, long otherwise) {
        return threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(thread.getId()) : otherwise;
    }

    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }

    /** Thrown when a batch does not end in time. */
    static final class TimeUp extends RuntimeException {

        private static final long serialVersionUID = 1;

        TimeUp(String what) {
            super(what, null, false, false);
        }
    }
}
