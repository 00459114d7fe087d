package cn.songhe.doctor;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.cases.Outcome;
import cn.songhe.evaluation.cases.PolicyCase;
import cn.songhe.spi.Combination;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Text;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
        policy.formulas().forEach(this::examine);
        policy.rules().forEach(rule -> needTwo(rule.id(), "没有结论不同的两个用例", "has no two cases with different findings"));
        policy.basicServices().forEach(s -> needTwo(s.id(), "没有答复不同的两个用例", "has no two cases with different answers"));
        policy.indicators().stream()
                .filter(indicator -> outcomes(indicator.id()).isEmpty())
                .forEach(indicator -> missing(indicator.id(), "没有用例", "has no case"));
        policy.combinations().stream()
                .filter(rule -> !hasCut(rule))
                .forEach(rule ->
                        missing(rule.reason().code(), "没有减去待遇的用例", "has no case in which it takes something away"));
        policy.childcare().ifPresent(c -> needTwo("class", "没有班型不同的两个用例", "has no two cases with different classes"));
    }

    private void examine(SubsidyFormula<?> formula) {
        var outcomes = outcomes(formula.id());
        if (outcomes.stream().noneMatch(Outcome::isGranted)) {
            missing(formula.id(), "没有给予的用例", "has no case that grants");
        }
        if (isAwaiting(formula)) {
            if (outcomes.stream().noneMatch(o -> o.toString().startsWith("awaiting"))) {
                missing(formula.id(), "没有待定标准的用例", "has no case that awaits the standard");
            }
        } else if (outcomes.stream().noneMatch(Outcome::isRefused)) {
            missing(formula.id(), "没有不予的用例", "has no case that refuses");
        }
    }

    /** Whether it needs a standard that the documents do not give, so that it grants only by a tenant's own. */
    private boolean isAwaiting(SubsidyFormula<?> formula) {
        return formula.parameters().stream()
                .anyMatch(key -> policy.book()
                        .find(key.name())
                        .filter(p -> p.values().isEmpty())
                        .isPresent());
    }

    private boolean hasCut(Combination rule) {
        var code = Pattern.compile("(^| )" + Pattern.quote(rule.reason().code()) + "($|[ ,])");
        return cases.stream()
                .anyMatch(c -> code.matcher(c.expected().notes().getOrDefault("cut", ""))
                        .find());
    }

    private void needTwo(String id, String zh, String en) {
        if (outcomes(id).size() < 2) {
            missing(id, zh, en);
        }
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
