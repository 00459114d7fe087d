package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.Assembly;
import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.BasicService;
import cn.songhe.spi.Cadence;
import cn.songhe.spi.FacilityRule;
import cn.songhe.spi.Indicator;
import cn.songhe.spi.Period;
import cn.songhe.spi.Program;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.SubsidyFormula;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a case asks, and of whom. */
final class QuestionReader {

    private final CityPolicy policy;
    private final YamlNode root;
    private final GivenFacts given;
    private final SubjectReader subjects;

    QuestionReader(CityPolicy policy, YamlNode root) {
        this.policy = policy;
        this.root = root;
        this.given = GivenFacts.of(root);
        this.subjects = new SubjectReader(FacilityRefs.read(root.list("facilities")), ClassWords.of(policy));
    }

    /**
     * A question and the period it is asked for.
     *
     * @param question the question
     * @param period the period
     */
    record Asked(Question question, Period period) {}

    Asked read(YamlNode node) {
        var place = asked(node).isEmpty() ? root : node;
        var keys = asked(place);
        if (keys.size() != 1) {
            throw node.fault(
                    "应恰指明一项：" + String.join("、", Keys.ASKED), "names exactly one of " + String.join(", ", Keys.ASKED));
        }
        var id = place.required(keys.get(0));
        return keys.get(0).equals("childcare") ? childcare(id, node) : periodic(keys.get(0), id, node);
    }

    private static List<String> asked(YamlNode place) {
        return Arrays.stream(Keys.ASKED)
                .filter(key -> place.optional(key).isPresent())
                .toList();
    }

    private Asked periodic(String kind, YamlNode id, YamlNode node) {
        var period = CaseFile.period(node.optional("period").orElseGet(() -> root.required("period")));
        var question = switch (kind) {
            case "formula" -> formula(found(policy.formula(id.text()), id, ids(policy.formulas(), f -> f.id())), node);
            case "rule" -> rule(found(policy.rule(id.text()), id, ids(policy.rules(), r -> r.id())), node);
            case "service" ->
                service(found(policy.basicService(id.text()), id, ids(policy.basicServices(), s -> s.id())), node);
            case "indicator" ->
                indicator(found(policy.indicator(id.text()), id, ids(policy.indicators(), i -> i.id())), node, period);
            default -> program(found(program(id.text()), id, ids(policy.programs(), Program::id)), node);
        };
        return new Asked(question, period);
    }

    private static <T> T found(Optional<T> asked, YamlNode id, List<String> others) {
        return asked.orElseThrow(() -> id.fault(
                "插件中没有此项；有的是：" + String.join("、", others),
                "there is no such thing in the plugin; there are " + String.join(", ", others)));
    }

    private static <T> List<String> ids(Collection<? extends T> all, Function<T, String> id) {
        return all.stream().map(id).toList();
    }

    private Optional<Program> program(String id) {
        return policy.programs().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    private <F extends SubjectFacts> Question formula(SubsidyFormula<F> formula, YamlNode node) {
        return new Question.Subsidy<>(formula, facts(formula.subject(), node, Declared.by(formula)));
    }

    private Question rule(FacilityRule rule, YamlNode node) {
        return new Question.Rule(rule, facts(Subject.FACILITY, node, Declared.by(rule)));
    }

    private Question service(BasicService service, YamlNode node) {
        return new ServiceQuestion(service, facts(Subject.ELDER, node, Declared.by(service)));
    }

    private <F extends SubjectFacts> F facts(Subject<F> subject, YamlNode node, Declared declared) {
        GivenFacts.refuseOthers(node, subject.name());
        return subjects.read(subject, given.required(node, subject.name()), declared);
    }

    private Question indicator(Indicator indicator, YamlNode node, Period period) {
        GivenFacts.refuseOthers(node, "figures", "before");
        var figures = FigureReader.read(
                given.required(node, "figures"), given.optional(node, "before"), period, indicator.requires());
        return new IndicatorQuestion(indicator, figures);
    }

    private Question program(Program program, YamlNode node) {
        var subject = given.subject(node);
        return program(program, Assembly.of(policy, program.id(), subject), subject, node);
    }

    private <F extends SubjectFacts> Question program(
            Program program, Assembly<? extends SubjectFacts> any, Subject<F> subject, YamlNode node) {
        if (any.isEmpty()) {
            throw node.fault("该项目没有以此为对象的公式", "no formula of the program decides of this subject");
        }
        var assembly = Assembly.of(policy, program.id(), subject);
        return new ProgramQuestion<>(program, assembly, facts(subject, node, Declared.by(assembly)));
    }

    private Asked childcare(YamlNode id, YamlNode node) {
        var types = policy.childcare().map(c -> c.classTypes()).orElse(List.of());
        if (!id.text().equals("class") || types.isEmpty()) {
            throw id.fault("托育只能问 class，且本市应有班型", "only 'class' can be asked, of a city that has classes");
        }
        GivenFacts.refuseOthers(node, "child", "on");
        node.optional("period").ifPresent(period -> {
            throw period.fault("班型按日判定，请用 on", "a class is asked for a day: use 'on'");
        });
        var day = node.optional("on").orElseGet(() -> root.required("on")).date();
        var birth =
                given.required(node, "child").only("birth").required("birth").date();
        return new Asked(new ChildcareQuestion(birth, day, types.get(0)), Cadence.MONTHLY.periodOf(day));
    }
}
