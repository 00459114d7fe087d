package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Finding;
import java.util.Arrays;

/** Reads {@code expect:}, which says exactly one thing, and beside it what the question lets one say. */
final class ExpectationReader {

    private ExpectationReader() {}

    static Outcome read(Question question, YamlNode node) {
        if (question instanceof Question.Subsidy<?> subsidy) {
            return DecisionReader.read(subsidy.formula(), node);
        }
        if (question instanceof ServiceQuestion) {
            var key = one(node, "entitled", "not-entitled", "unknown");
            return Outcome.line(key + ": " + node.required(key).text());
        }
        if (question instanceof IndicatorQuestion) {
            return ReadingReader.read(node);
        }
        if (question instanceof ProgramQuestion<?> program) {
            return TogetherReader.read(program.assembly(), node);
        }
        return question instanceof ChildcareQuestion ? placement(node) : finding(node);
    }

    /** The only key of these that the mapping has. */
    static String one(YamlNode node, String... keys) {
        return one(node.only(keys), keys, new String[0]);
    }

    /** The only key of these that the mapping has; others may stand beside it. */
    static String one(YamlNode node, String[] keys, String... beside) {
        node.only(Keys.of(keys, beside));
        var there = Arrays.stream(keys)
                .filter(key -> node.optional(key).isPresent())
                .toList();
        if (there.size() != 1) {
            throw node.fault("应恰有一项预期：" + String.join("、", keys), "expects exactly one of " + String.join(", ", keys));
        }
        return there.get(0);
    }

    private static Outcome finding(YamlNode node) {
        var finding = node.required(one(node, "finding")).only("kind", "reason");
        finding.required("kind").word(Finding.Kind.class);
        return Outcome.line("finding: " + finding.required("kind").text() + " "
                + finding.required("reason").text());
    }

    private static Outcome placement(YamlNode node) {
        return Outcome.line("class: " + node.required(one(node, "class")).text());
    }
}
