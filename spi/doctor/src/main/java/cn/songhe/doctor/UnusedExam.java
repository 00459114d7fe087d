package cn.songhe.doctor;

import cn.songhe.doctor.facts.Asked;
import cn.songhe.doctor.facts.Crowd;
import cn.songhe.doctor.facts.Scope;
import cn.songhe.evaluation.CityPolicy;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.Text;
import cn.songhe.spi.UndeclaredFact;

/** Whether what is declared is ever read: what can be taken away from every made-up subject without being missed is not. */
final class UnusedExam {

    private static final Text REMEDY = Text.of("若确实不用，不再声明它", "if it is really of no use, no longer declare it");

    private final CityPolicy policy;
    private final Crowd crowd;
    private final Chart chart;
    private final int subjects;

    UnusedExam(CityPolicy policy, Crowd crowd, Chart chart, int subjects) {
        this.policy = policy;
        this.crowd = crowd;
        this.chart = chart;
        this.subjects = subjects;
        chart.examined(Topic.UNUSED);
    }

    /** What a formula declares is looked at for the formula, not again for its program. */
    <F extends SubjectFacts> void examine(Asked<F> asked) {
        var scope = asked.scope();
        scope.facts().stream().sorted().forEach(fact -> look(asked, scope.without(fact), fact.toString()));
        scope.attributes().forEach(a -> look(asked, scope.without(a), a.name()));
        scope.states().forEach(s -> look(asked, scope.without(s), s.name()));
    }

    private <F extends SubjectFacts> void look(Asked<F> asked, Scope narrower, String what) {
        for (int i = 0; i < subjects; i++) {
            if (isMissed(asked, narrower, i)) {
                return;
            }
        }
        found(asked.id(), what);
    }

    void found(String id, String what) {
        chart.add(
                Topic.UNUSED,
                Finding.of(id, "声明了 " + what + "，但没有读取", "declares " + what + " and never reads it", REMEDY));
    }

    private <F extends SubjectFacts> boolean isMissed(Asked<F> asked, Scope narrower, int number) {
        var specimen = crowd.specimen(asked, number);
        try {
            asked.ask().apply(specimen.facts(narrower)).answer(policy, specimen.law());
            return false;
        } catch (UndeclaredFact e) {
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
