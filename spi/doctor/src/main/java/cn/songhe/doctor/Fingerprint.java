package cn.songhe.doctor;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Explanation;
import cn.songhe.evaluation.Step;
import cn.songhe.evaluation.Together;
import cn.songhe.spi.Decision;

/** An answer with its whole reasoning as a text, so that answers of two loadings of a plugin can be compared. */
final class Fingerprint {

    private Fingerprint() {}

    /** Of the answer to a question; of an exception, its type. */
    static String of(CityPolicy policy, Trial trial) {
        try {
            return of(trial.question().explain(policy, trial.law()));
        } catch (RuntimeException | StackOverflowError e) {
            return e.getClass().getName();
        }
    }

    private static String of(Explanation<?> explanation) {
        var text = new StringBuilder(200);
        append(explanation, text);
        return text.toString();
    }

    private static void append(Explanation<?> explanation, StringBuilder text) {
        if (explanation.outcome() instanceof Together together) {
            together.parts().forEach(part -> append(part, text));
        } else if (explanation.outcome() instanceof Decision.Refused refused) {
            text.append(refused.reason().code()).append(refused.kept());
        } else {
            text.append(explanation.outcome());
        }
        explanation.steps().forEach(step -> append(step, text));
    }

    /** As much as tells two steps apart; the sentences around it are the same by their code. */
    private static void append(Step step, StringBuilder text) {
        if (step instanceof Step.Because because) {
            text.append('\n').append(because.reason().code()).append(because.values());
        } else if (step instanceof Step.ParameterRead read) {
            text.append('\n')
                    .append(read.name())
                    .append(read.since())
                    .append(read.value().en());
        } else {
            text.append('\n').append(step);
        }
    }
}
