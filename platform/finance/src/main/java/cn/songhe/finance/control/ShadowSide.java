package cn.songhe.finance.control;

import cn.songhe.evaluation.Assembly;
import cn.songhe.finance.control.Comparison.Answer;
import cn.songhe.finance.entity.Line;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Period;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.SubsidyFormula;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One of the two versions that are compared, for one period. */
final class ShadowSide {

    private final Period period;
    private final PeriodLaw law;

    ShadowSide(Period period, PeriodLaw law) {
        this.period = period;
        this.law = law;
    }

    PeriodLaw law() {
        return law;
    }

    /** What the version says of a subject, by the ids of the formulas. */
    <F extends SubjectFacts> Map<String, Answer> answers(long subject, Assembly<F> assembly, F facts) {
        var answers = new HashMap<String, Answer>();
        assembly.decide(
                facts,
                law.terms(),
                (formula, decision, cuts) ->
                        answers.put(formula.id(), Answer.of(decision, lines(subject, formula, decision))));
        return answers;
    }

    /**
     * The same, of the version that is rehearsed.
     *
     * @throws RehearsalFailed if the version threw something, naming the formula
     */
    <F extends SubjectFacts> Map<String, Answer> rehearse(long subject, Assembly<F> assembly, F facts) {
        try {
            return answers(subject, assembly, facts);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw new RehearsalFailed(e.getClass().getName(), thrower(subject, assembly, facts));
        }
    }

    private <F extends SubjectFacts> String thrower(long subject, Assembly<F> assembly, F facts) {
        for (var formula : assembly.formulas()) {
            try {
                lines(subject, formula, law.policy().decide(formula, facts, law.terms()));
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                return formula.id();
            }
        }
        return null;
    }

    private List<Line> lines(long subject, SubsidyFormula<?> formula, Decision decision) {
        return Awards.lines(subject, formula, period, decision);
    }

    /** Hands over the lines of the answers. */
    static void lines(Map<String, Answer> answers, Consumer<Line> taker) {
        answers.values().forEach(answer -> answer.lines().forEach(taker));
    }

    /** The version that is rehearsed threw something. */
    static final class RehearsalFailed extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String thrown;
        private final String formula;

        RehearsalFailed(String thrown, String formula) {
            super("the rehearsed version failed", null, false, false);
            this.thrown = thrown;
            this.formula = formula;
        }

        /** The class of what was thrown. Its message is not kept: it can hold values of facts. */
        String thrown() {
            return thrown;
        }

        /** The formula that threw it, or {@code null} if none did by itself. */
        String formula() {
            return formula;
        }
    }
}
