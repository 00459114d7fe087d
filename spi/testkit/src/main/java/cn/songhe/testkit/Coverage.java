package cn.songhe.testkit;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Parameter;
import cn.songhe.evaluation.cases.Outcome;
import cn.songhe.evaluation.cases.PolicyCase;
import cn.songhe.spi.ParameterKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether every parameter has a use and every formula and rule has its cases. */
final class Coverage {

    private final CityPolicy policy;

    Coverage(CityPolicy policy) {
        this.policy = policy;
    }

    /** The parameters that no formula and no rule reads. */
    List<String> unusedParameters() {
        var used = keys().map(ParameterKey::name).collect(Collectors.toSet());
        return policy.book().parameters().stream()
                .map(Parameter::name)
                .filter(name -> !used.contains(name))
                .toList();
    }

    private Stream<ParameterKey<?>> keys() {
        return Stream.concat(
                policy.formulas().stream().flatMap(f -> f.parameters().stream()),
                policy.rules().stream().flatMap(r -> r.parameters().stream()));
    }

    /** The formulas without a case that grants or one that refuses, and the rules without two cases that find differently. */
    List<String> missingCases(List<PolicyCase> cases) {
        var missing = new ArrayList<String>();
        for (var formula : policy.formulas()) {
            var outcomes = outcomes(formula.id(), cases);
            if (outcomes.stream().noneMatch(Outcome::isGranted)) {
                missing.add(formula.id() + " has no case that grants");
            }
            if (outcomes.stream().noneMatch(Outcome::isRefused)) {
                missing.add(formula.id() + " has no case that refuses");
            }
        }
        policy.rules().stream()
                .filter(rule -> outcomes(rule.id(), cases).size() < 2)
                .forEach(rule -> missing.add(rule.id() + " has no two cases with different findings"));
        return missing;
    }

    private static Set<Outcome> outcomes(String id, List<PolicyCase> cases) {
        return cases.stream()
                .filter(c -> c.question().id().equals(id))
                .map(PolicyCase::expected)
                .collect(Collectors.toSet());
    }
}
