package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.ParameterOverride;
import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.FacilityRule;
import cn.songhe.spi.Period;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.SubsidyFormula;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file of cases. Beside {@code cases:} the file may say once what most of its cases share: {@code formula} or {@code rule},
 * {@code period}, {@code facilities} (to be named by number in the facts) and {@code given} (facts over which a case lays its own).
 */
public final class CaseFile {

    private final CityPolicy policy;
    private final String file;
    private final YamlNode root;
    private final YamlNode given;
    private final FacilityRefs facilities;

    private CaseFile(CityPolicy policy, String file, YamlNode root) {
        this.policy = policy;
        this.file = file;
        this.root = root.only("formula", "rule", "period", "facilities", "given", "cases");
        this.given = root.optional("given").orElse(root.emptyMap()).only("elder", "facility");
        this.facilities = FacilityRefs.read(root.list("facilities"));
    }

    /**
     * Reads the cases of a file.
     *
     * @param file its name, for messages
     * @param yaml its text
     * @throws cn.songhe.evaluation.yaml.YamlFault if anything in it is not as it should be: an unknown key, a fact that the formula
     *     does not declare, a case that asserts nothing
     */
    public static List<PolicyCase> read(CityPolicy policy, String file, String yaml) {
        var cases = new CaseFile(policy, file, YamlNode.parse(file, yaml));
        var read = new ArrayList<PolicyCase>();
        for (var node : cases.root.required("cases").list()) {
            read.add(cases.read(node));
        }
        return read;
    }

    private PolicyCase read(YamlNode node) {
        node.only("name", "formula", "rule", "period", "elder", "facility", "parameters", "expect");
        return new PolicyCase(
                file,
                node.required("name").text(),
                period(node.optional("period").orElseGet(() -> root.required("period"))),
                node.list("parameters").stream().map(CaseFile::override).toList(),
                question(node),
                ExpectationReader.read(node.required("expect")));
    }

    static Period period(YamlNode node) {
        try {
            return Period.parse(node.text());
        } catch (IllegalArgumentException e) {
            throw node.fault("期间应写作 2022-05 或 2022", e.getMessage());
        }
    }

    private static ParameterOverride override(YamlNode node) {
        node.only("name", "from", "value", "ground").nullable("value");
        return new ParameterOverride(
                node.required("name").text(),
                node.required("from").date(),
                node.optional("value").map(YamlNode::raw).orElse(null),
                node.required("ground").text());
    }

    private Question question(YamlNode node) {
        var place = node.optional("formula").or(() -> node.optional("rule")).isPresent() ? node : root;
        if (place.optional("formula").isPresent() == place.optional("rule").isPresent()) {
            throw node.fault("应指明一个公式或一条规则", "names either a formula or a rule");
        }
        return place.optional("formula").isPresent()
                ? question(formula(place.required("formula")), node)
                : question(rule(place.required("rule")), node);
    }

    private SubsidyFormula<?> formula(YamlNode id) {
        return policy.formula(id.text()).orElseThrow(() -> id.fault("没有这个公式", "there is no such formula"));
    }

    private FacilityRule rule(YamlNode id) {
        return policy.rule(id.text()).orElseThrow(() -> id.fault("没有这条规则", "there is no such rule"));
    }

    private <F extends SubjectFacts> Question question(SubsidyFormula<F> formula, YamlNode node) {
        var declared = new DeclaredFacts(facts(formula.subject(), node), formula.requires());
        var facts = formula.subject().equals(Subject.ELDER)
                ? new ElderReader(declared, facilities).read()
                : new FacilityReader(declared).read();
        return new Question.Subsidy<>(formula, formula.subject().facts().cast(facts));
    }

    private Question question(FacilityRule rule, YamlNode node) {
        var declared = new DeclaredFacts(facts(Subject.FACILITY, node), rule.requires());
        return new Question.Rule(rule, new FacilityReader(declared).read());
    }

    private YamlNode facts(Subject<?> subject, YamlNode node) {
        var other = subject.equals(Subject.ELDER) ? "facility" : "elder";
        node.optional(other).ifPresent(n -> {
            throw n.fault("该公式不以此为对象", "the formula does not decide of this subject");
        });
        var base = given.optional(subject.name());
        var own = node.optional(subject.name())
                .orElseGet(() -> base.isPresent() ? node.emptyMap() : node.required(subject.name()));
        return base.map(own::over).orElse(own);
    }
}
