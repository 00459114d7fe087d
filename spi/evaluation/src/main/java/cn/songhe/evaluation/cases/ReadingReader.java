package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.reports.IndicatorStatus;
import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.DivisionCode;

/** Reads what is expected of an indicator. */
final class ReadingReader {

    private static final String[] READINGS = {"value", "not-applicable", "missing"};

    private ReadingReader() {}

    static Outcome read(YamlNode node) {
        var key = ExpectationReader.one(node, READINGS, "status");
        var answer = answer(key, node.required(key));
        return node.optional("status")
                .map(status -> answer.with("status", status(status)))
                .orElse(answer);
    }

    private static Outcome answer(String key, YamlNode node) {
        return switch (key) {
            case "value" -> value(node.only("numerator", "denominator", "per", "lacking"));
            case "missing" -> Outcome.line("missing: " + node.text());
            default -> notApplicable(node);
        };
    }

    private static Outcome value(YamlNode node) {
        return Outcomes.value(
                node.required("numerator").wholeNumber(),
                node.optional("denominator").map(YamlNode::wholeNumber).orElse(1L),
                node.optional("per").map(YamlNode::wholeNumber).orElse(1L),
                node.list("lacking").stream()
                        .map(DatedReader::division)
                        .map(DivisionCode::value)
                        .toList());
    }

    private static Outcome notApplicable(YamlNode node) {
        if (!node.flag()) {
            throw node.fault("只能为 true", "can only be true");
        }
        return Outcome.line("not-applicable");
    }

    private static String status(YamlNode node) {
        node.word(IndicatorStatus.class);
        return node.text();
    }
}
