package cn.songhe.doctor;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.spi.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Whether the same facts and terms give the same answer again: in another order, on four threads, and from a plugin loaded anew. */
final class RepeatExam {

    private static final int THREADS = 4;
    private static final Text REMEDY = Text.of(
            "结果只取决于事实与 terms：不保存状态，不依赖集合的次序",
            "let the answer depend on facts and terms only: keep no state, rely on no order of sets");

    private final CityPolicy policy;
    private final List<Trial> trials;
    private final Chart chart;

    RepeatExam(CityPolicy policy, List<Trial> trials, Chart chart) {
        this.policy = policy;
        this.trials = trials;
        this.chart = chart;
        chart.examined(Topic.REPEATABLE);
    }

    /** {@code again} asks the same questions of the plugin loaded anew. */
    void examine(CityPolicy anew, List<Trial> again) {
        var first = answers(policy, trials, 0, 1);
        compare(first, answers(policy, trials, 0, -1), "换一个次序", "in another order");
        compare(first, answers(anew, again, 0, 1), "重新加载后", "loaded anew");
        for (var other : ofManyThreads()) {
            compare(first, other, "在四个线程上", "on four threads");
        }
    }

    private void compare(List<String> first, List<String> other, String zh, String en) {
        for (int i = 0; i < first.size(); i++) {
            if (!first.get(i).equals(other.get(i))) {
                var trial = trials.get(i);
                var finding = Finding.of(trial.where().get(), zh + "答复不同", "answers otherwise " + en, REMEDY);
                chart.addOnce(Topic.REPEATABLE, trial.id(), finding);
            }
        }
    }

    private List<List<String>> ofManyThreads() {
        var threads = Executors.newFixedThreadPool(THREADS, RepeatExam::daemon);
        try {
            var tasks = new ArrayList<Callable<List<String>>>();
            for (int i = 0; i < THREADS; i++) {
                int start = i * trials.size() / THREADS;
                tasks.add(() -> answers(policy, trials, start, 1));
            }
            var answers = new ArrayList<List<String>>();
            for (var future : threads.invokeAll(tasks)) {
                answers.add(future.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "doctor repeating");
        thread.setDaemon(true);
        return thread;
    }

    /** All answers in the order of the trials, asked from the one at {@code start} on, forwards or backwards. */
    private static List<String> answers(CityPolicy policy, List<Trial> trials, int start, int step) {
        int size = trials.size();
        var answers = new String[size];
        for (int i = 0; i < size; i++) {
            int at = Math.floorMod(start + i * step, size);
            answers[at] = Fingerprint.of(policy, trials.get(at));
        }
        return List.of(answers);
    }
}
