package cn.songhe.plugins.control;

import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.ProblemKind;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Runs what a plugin's code computes of somebody's invented facts, so that whoever waits gets an answer in time.
 *
 * <p>Bounded are the time that the caller waits, and how many run at once on this node. Not bounded is the plugin's code itself: it was
 * examined before it was installed, but a loop that never ends on the given facts keeps its thread until the server is restarted, and
 * the memory that it takes is the server's. As such a thread also keeps its place, at most {@link #AT_ONCE} can be lost so; after that
 * there is no place for cases, and everything else goes on.
 */
@ApplicationScoped
public class BoundedRuns {

    static final ProblemKind BUSY = ProblemKind.of(
            "cases.busy",
            503,
            "正在运行其他人的案例",
            "Cases of somebody else are being run",
            "请稍后再运行；您写的内容仍在页面上。",
            "Run yours in a moment; what you wrote is still on the page.");

    static final ProblemKind TOO_LONG = ProblemKind.of(
            "cases.too-long",
            422,
            "在 {0} 秒内没有算完",
            "It did not end in time",
            "在 {0} 秒内没有算完，已放弃。请减少案例，或检查插件代码是否有无尽循环。",
            "It did not end within {0} seconds and was given up. Run fewer cases, or look for a loop without an end in the plugin.");

    /** The places on a node. */
    static final int AT_ONCE = 2;

    private static final int IDLE_SECONDS = 30;

    private final int seconds;
    private final ThreadPoolExecutor threads;

    /** For the container's proxy. */
    protected BoundedRuns() {
        this(1);
    }

    @Inject
    BoundedRuns(@ConfigProperty(name = "songhe.cases.seconds", defaultValue = "20") int seconds) {
        this.seconds = seconds;
        this.threads = new ThreadPoolExecutor(
                0, AT_ONCE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), BoundedRuns::thread);
    }

    private static Thread thread(Runnable run) {
        var thread = new Thread(run, "songhe-cases");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Runs it on a thread of its own.
     *
     * @throws Problem if there is no place, or it does not end in time
     */
    <T> T run(Callable<T> work) {
        var task = new FutureTask<>(work);
        try {
            threads.execute(task);
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (RejectedExecutionException e) {
            throw Problem.of(BUSY);
        } catch (TimeoutException e) {
            throw Problem.of(TOO_LONG, seconds);
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.of(BUSY);
        } finally {
            task.cancel(true);
        }
    }

    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
