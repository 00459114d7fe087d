package cn.songhe.doctor;

import cn.songhe.doctor.facts.Asked;
import cn.songhe.doctor.facts.Scope;
import cn.songhe.evaluation.Assembly;
import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.cases.PolicyCase;
import cn.songhe.evaluation.cases.ProgramQuestion;
import cn.songhe.evaluation.cases.Question;
import cn.songhe.evaluation.cases.ServiceQuestion;
import cn.songhe.spi.BasicService;
import cn.songhe.spi.Cadence;
import cn.songhe.spi.FacilityRule;
import cn.songhe.spi.Program;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.SubsidyFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that a plugin can be asked about made-up subjects. */
final class AskedOf {

    private final CityPolicy policy;
    private final List<PolicyCase> cases;
    private final List<Asked<?>> all = new ArrayList<>();

    private AskedOf(CityPolicy policy, List<PolicyCase> cases) {
        this.policy = policy;
        this.cases = cases;
    }

    static List<Asked<?>> all(CityPolicy policy, List<PolicyCase> cases) {
        var asked = new AskedOf(policy, cases);
        policy.formulas().forEach(asked::add);
        policy.rules().forEach(asked::add);
        policy.basicServices().forEach(asked::add);
        policy.programs().forEach(program -> Subject.all().forEach(subject -> asked.add(program, subject)));
        return asked.all;
    }

    private <F extends SubjectFacts> void add(SubsidyFormula<F> formula) {
        all.add(new Asked<>(
                formula.id(),
                formula.subject(),
                Scope.of(formula),
                formula.program().cadence(),
                facts -> new Question.Subsidy<>(formula, facts),
                examples(formula.id(), formula.subject())));
    }

    private void add(FacilityRule rule) {
        all.add(new Asked<>(
                rule.id(),
                Subject.FACILITY,
                Scope.of(rule),
                Cadence.MONTHLY,
                facts -> new Question.Rule(rule, facts),
                examples(rule.id(), Subject.FACILITY)));
    }

    private void add(BasicService service) {
        all.add(new Asked<>(
                service.id(),
                Subject.ELDER,
                Scope.of(service),
                Cadence.MONTHLY,
                facts -> new ServiceQuestion(service, facts),
                examples(service.id(), Subject.ELDER)));
    }

    /** A program is asked as a whole only where rules say how its formulas go together. */
    private <F extends SubjectFacts> void add(Program program, Subject<F> subject) {
        var assembly = Assembly.of(policy, program.id(), subject);
        var ids = assembly.formulas().stream().map(SubsidyFormula::id).toList();
        if (policy.combinations().stream().anyMatch(rule -> ids.containsAll(rule.formulas()))) {
            all.add(new Asked<>(
                    program.id(),
                    subject,
                    Scope.of(assembly),
                    program.cadence(),
                    facts -> new ProgramQuestion<>(program, assembly, facts),
                    examples(program.id(), subject)));
        }
    }

    private <F extends SubjectFacts> List<Asked.Example<F>> examples(String id, Subject<F> subject) {
        var examples = new ArrayList<Asked.Example<F>>();
        for (var policyCase : cases) {
            if (policyCase.question().id().equals(id)) {
                factsOf(policyCase.question())
                        .filter(subject.facts()::isInstance)
                        .map(subject.facts()::cast)
                        .ifPresent(f ->
                                examples.add(new Asked.Example<>(f, policyCase.period(), policyCase.parameters())));
            }
        }
        return examples;
    }

    private static Optional<SubjectFacts> factsOf(Question question) {
        if (question instanceof Question.Subsidy<?> subsidy) {
            return Optional.of(subsidy.facts());
        }
        if (question instanceof Question.Rule rule) {
            return Optional.of(rule.facts());
        }
        if (question instanceof ServiceQuestion service) {
            return Optional.of(service.facts());
        }
        return question instanceof ProgramQuestion<?> program ? Optional.of(program.facts()) : Optional.empty();
    }
}
