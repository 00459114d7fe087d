package cn.songhe.doctor;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Explanation;
import cn.songhe.evaluation.Step;
import cn.songhe.evaluation.Together;

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
        var text = new StringBuilder();
        if (explanation.outcome() instanceof Together together) {
            together.parts().forEach(part -> text.append(of(part)).append('\n'));
        } else {
            text.append(explanation.outcome());
        }
        for (var step : explanation.steps()) {
            text.append('\n').append(step instanceof Step.Because because ? because.text() : step);
        }
        return text.toString();
    }
}
