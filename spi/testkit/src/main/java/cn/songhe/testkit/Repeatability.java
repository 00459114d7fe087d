package cn.songhe.testkit;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.cases.PolicyCase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Whether the same facts and terms give the same decision again, in any order and on any thread. */
final class Repeatability {

    private static final int THREADS = 4;

    private final CityPolicy policy;
    private final List<PolicyCase> cases;

    Repeatability(CityPolicy policy, List<PolicyCase> cases) {
        this.policy = policy;
        this.cases = cases;
    }

    /** The cases whose answer changed. */
    List<String> differences() throws InterruptedException, ExecutionException {
        var first = answers(0);
        var different = new ArrayList<String>();
        for (var again : answersOfManyThreads()) {
            for (int i = 0; i < first.size(); i++) {
                if (!first.get(i).equals(again.get(i))) {
                    different.add(cases.get(i).name() + ": " + first.get(i) + " / " + again.get(i));
                }
            }
        }
        return different;
    }

    private List<List<String>> answersOfManyThreads() throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var tasks = new ArrayList<Callable<List<String>>>();
            for (int i = 0; i < THREADS; i++) {
                int start = i * cases.size() / THREADS;
                tasks.add(() -> answers(start));
            }
            var answers = new ArrayList<List<String>>();
            for (var future : threads.invokeAll(tasks)) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    /** All answers in the order of the cases, computed from the one at {@code start} on, so that threads meet in different places. */
    private List<String> answers(int start) {
        var answers = new String[cases.size()];
        for (int i = 0; i < answers.length; i++) {
            int at = (start + i) % answers.length;
            answers[at] = answer(cases.get(at));
        }
        return List.of(answers);
    }

    private String answer(PolicyCase policyCase) {
        var terms = policy.terms(policyCase.period(), policyCase.parameters());
        return policyCase.question().answer(policy, terms).toString();
    }
}
