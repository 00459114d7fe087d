package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.ParameterOverride;
import cn.songhe.evaluation.yaml.Faults;
import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file of cases. Beside {@code cases:} the file may say once what most of its cases share: what is asked ({@code formula},
 * {@code rule}, {@code service}, {@code indicator}, {@code program} or {@code childcare}), {@code period} or {@code on},
 * {@code facilities} (to be named by number in the facts) and {@code given} (facts over which a case lays its own).
 */
public final class CaseFile {

    private final String file;
    private final YamlNode root;
    private final QuestionReader questions;

    private CaseFile(CityPolicy policy, String file, YamlNode root) {
        this.file = file;
        this.root = root.only(Keys.of(Keys.ASKED, "period", "on", "facilities", "given", "cases"));
        this.questions = new QuestionReader(policy, root);
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

    /**
     * Reads the cases of a file and goes on after each that cannot be read.
     *
     * @param faults takes what is wrong: at most one fault of each case
     * @return the cases that can be read
     */
    public static List<PolicyCase> read(CityPolicy policy, String file, String yaml, Faults faults) {
        var read = new ArrayList<PolicyCase>();
        faults.collecting(() -> {
            var cases = new CaseFile(policy, file, YamlNode.parse(file, yaml));
            for (var node : cases.root.required("cases").list()) {
                faults.collecting(() -> read.add(cases.read(node)));
            }
        });
        return read;
    }

    private PolicyCase read(YamlNode node) {
        node.only(Keys.of(Keys.ASKED, Keys.of(Keys.GIVEN, "name", "period", "on", "parameters", "expect")));
        var name = node.required("name").text();
        var parameters =
                node.list("parameters").stream().map(CaseFile::override).toList();
        var asked = questions.read(node);
        var expected = ExpectationReader.read(asked.question(), node.required("expect"));
        return new PolicyCase(file, name, asked.period(), parameters, asked.question(), expected);
    }

    static Period period(YamlNode node) {
        try {
            return Period.parse(node.text());
        } catch (IllegalArgumentException e) {
            throw node.fault("期间应写作 2022-05、2022-Q2、2022-H1 或 2022", e.getMessage());
        }
    }

    private static ParameterOverride override(YamlNode node) {
        node.only("name", "from", "value", "ground", "division").nullable("value");
        return new ParameterOverride(
                node.required("name").text(),
                node.required("from").date(),
                node.optional("value").map(YamlNode::raw).orElse(null),
                node.required("ground").text(),
                node.optional("division").map(DatedReader::division));
    }
}
