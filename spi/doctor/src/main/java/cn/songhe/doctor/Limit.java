package cn.songhe.doctor;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs what may never end on a thread of its own, and leaves the thread behind when time is up. */
final class Limit {

    private static final long STACK_BYTES = 8L << 20;

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
            return task.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new TimeUp(what);
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeUp(what);
        }
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
