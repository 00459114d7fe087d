package cn.songhe.doctor;

import cn.songhe.doctor.facts.Asked;
import cn.songhe.doctor.facts.Scope;
import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.cases.PolicyCase;
import cn.songhe.evaluation.cases.Question;
import cn.songhe.spi.Cadence;
import cn.songhe.spi.FacilityRule;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.SubsidyFormula;
import java.util.ArrayList;
import java.util.List;

/** Everything that a plugin can be asked about made-up subjects. */
final class AskedOf {

    private AskedOf() {}

    static List<Asked<?>> all(CityPolicy policy, List<PolicyCase> cases) {
        var all = new ArrayList<Asked<?>>();
        policy.formulas().forEach(formula -> all.add(of(formula, cases)));
        policy.rules().forEach(rule -> all.add(of(rule, cases)));
        return all;
    }

    private static <F extends SubjectFacts> Asked<F> of(SubsidyFormula<F> formula, List<PolicyCase> cases) {
        return new Asked<>(
                formula.id(),
                formula.subject(),
                Scope.of(formula),
                formula.program().cadence(),
                facts -> new Question.Subsidy<>(formula, facts),
                examples(formula.id(), formula.subject(), cases));
    }

    private static Asked<?> of(FacilityRule rule, List<PolicyCase> cases) {
        return new Asked<>(
                rule.id(),
                Subject.FACILITY,
                Scope.of(rule),
                Cadence.MONTHLY,
                facts -> new Question.Rule(rule, facts),
                examples(rule.id(), Subject.FACILITY, cases));
    }

    private static <F extends SubjectFacts> List<Asked.Example<F>> examples(
            String id, Subject<F> subject, List<PolicyCase> cases) {
        var examples = new ArrayList<Asked.Example<F>>();
        for (var policyCase : cases) {
            if (policyCase.question().id().equals(id)) {
                var facts = subject.facts().cast(factsOf(policyCase.question()));
                examples.add(new Asked.Example<>(facts, policyCase.period(), policyCase.parameters()));
            }
        }
        return examples;
    }

    private static SubjectFacts factsOf(Question question) {
        return question instanceof Question.Subsidy<?> subsidy ? subsidy.facts() : ((Question.Rule) question).facts();
    }
}
