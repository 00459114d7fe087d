package cn.songhe.doctor;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Explanation;
import cn.songhe.spi.Text;
import cn.songhe.spi.UndeclaredFact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks every question of a batch, and hands each answer to those who look at it. */
final class Answers {

    private static final Text DECLARE = Text.of(
            "在 requires()、attributes()、state() 或 parameters() 中声明",
            "declare it in requires(), attributes(), state() or parameters()");
    private static final Text REFUSE =
            Text.of("可预见的情形用 Decision.refuse 答复", "answer what can be foreseen by Decision.refuse");

    private final CityPolicy policy;
    private final Chart chart;
    private final List<Look> looks;
    private final Map<String, Set<String>> read = new HashMap<>();
    private long asked;
    private volatile Trial current;

    /** Looks at one answer. */
    interface Look {
        void at(Trial trial, Explanation<?> answer);
    }

    Answers(CityPolicy policy, Chart chart, List<Look> looks) {
        this.policy = policy;
        this.chart = chart;
        this.looks = new ArrayList<>(looks);
        chart.examined(Topic.EXCEPTIONS, Topic.DECLARATIONS);
    }

    void ask(List<Trial> trials) {
        trials.forEach(this::ask);
    }

    private void ask(Trial trial) {
        asked++;
        current = trial;
        try {
            var watching = new WatchingTerms(trial.law(), read.computeIfAbsent(trial.id(), id -> new HashSet<>()));
            Watched.decide(trial.question(), watching);
            var answer = trial.question().explain(policy, trial.law());
            looks.forEach(look -> look.at(trial, answer));
        } catch (UndeclaredFact e) {
            var what = Text.of("读取未声明的事实：" + e.getMessage(), e.getMessage());
            chart.addOnce(
                    Topic.DECLARATIONS, trial.id(), new Finding(trial.where().get(), what, DECLARE));
        } catch (RuntimeException | StackOverflowError e) {
            chart.addOnce(Topic.EXCEPTIONS, trial.id(), thrown(trial, e));
        }
    }

    private static Finding thrown(Trial trial, Throwable e) {
        var trace = e.getStackTrace();
        var place = trace.length == 0 ? "" : " @ " + first(trace);
        return Finding.of(trial.where().get(), "抛出 " + e + place, "throws " + e + place, REFUSE);
    }

    /** Where the plugin was when it happened, as far as that can be seen. */
    private static StackTraceElement first(StackTraceElement[] trace) {
        for (var element : trace) {
            if (!element.getClassName().matches("(java|cn\\.songhe\\.(spi|evaluation|doctor))\\..*")) {
                return element;
            }
        }
        return trace[0];
    }

    /** The names of the parameters that a formula or rule really read. */
    Set<String> readBy(String id) {
        return read.getOrDefault(id, Set.of());
    }

    /** What is being asked just now, or was asked last. */
    String current() {
        return current == null ? "" : current.where().get();
    }

    long asked() {
        return asked;
    }
}
