package cn.songhe.doctor;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.cases.Outcome;
import cn.songhe.evaluation.cases.PolicyCase;
import cn.songhe.spi.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether everything that decides has cases for both answers. */
final class ExampleExam {

    private static final Text REMEDY = Text.of("在 cases/*.yaml 中补写用例", "write the case in cases/*.yaml");

    private final CityPolicy policy;
    private final List<PolicyCase> cases;
    private final Chart chart;

    ExampleExam(Patient patient, Chart chart) {
        this.policy = patient.policy();
        this.cases = patient.cases();
        this.chart = chart;
    }

    void examine() {
        chart.examined(Topic.EXAMPLES);
        for (var formula : policy.formulas()) {
            var outcomes = outcomes(formula.id());
            boolean refuses = outcomes.stream().anyMatch(Outcome::isRefused);
            boolean awaits = outcomes.stream().anyMatch(o -> o.lines().get(0).startsWith("awaiting"));
            if (outcomes.stream().noneMatch(Outcome::isGranted)) {
                missing(formula.id(), "没有给予的用例", "has no case that grants");
            }
            if (!refuses && !awaits) {
                missing(formula.id(), "没有不予的用例", "has no case that refuses");
            }
        }
        policy.rules().stream()
                .filter(rule -> outcomes(rule.id()).size() < 2)
                .forEach(rule -> missing(rule.id(), "没有结论不同的两个用例", "has no two cases with different findings"));
    }

    private void missing(String id, String zh, String en) {
        chart.add(Topic.EXAMPLES, Finding.of(id, zh, en, REMEDY));
    }

    private Set<Outcome> outcomes(String id) {
        return cases.stream()
                .filter(c -> c.question().id().equals(id))
                .map(PolicyCase::expected)
                .collect(Collectors.toSet());
    }
}
