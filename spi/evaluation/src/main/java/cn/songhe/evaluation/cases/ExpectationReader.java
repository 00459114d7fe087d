package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Award;
import cn.songhe.spi.Finding;
import java.util.LinkedHashMap;

/** Reads {@code expect:}, which says exactly one thing. */
final class ExpectationReader {

    private ExpectationReader() {}

    static Outcome read(YamlNode node) {
        var keys = node.only("granted", "refused", "awaiting", "finding").keys();
        if (keys.size() != 1) {
            throw node.fault("应恰有一项预期", "expects exactly one of granted, refused, awaiting, finding");
        }
        var expected = node.required(keys.get(0));
        return switch (keys.get(0)) {
            case "granted" -> granted(expected);
            case "refused" -> Outcome.refused(expected.text());
            case "awaiting" -> Outcome.awaiting(expected.text());
            default -> finding(expected);
        };
    }

    private static Outcome granted(YamlNode node) {
        var awards = node.list().stream().map(ExpectationReader::award).toList();
        if (awards.isEmpty()) {
            throw node.fault("预期给予至少一项", "what is granted has at least one award");
        }
        return Outcome.granted(awards);
    }

    private static AwardLine award(YamlNode node) {
        node.only("recipient", "form", "amount", "split");
        node.required("form").word(Award.Form.class);
        var purses = node.required("split");
        var split = new LinkedHashMap<String, Long>();
        purses.keys().forEach(purse -> split.put(purse, purses.required(purse).wholeNumber()));
        var amount = node.required("amount").wholeNumber();
        if (split.values().stream().mapToLong(Long::longValue).sum() != amount) {
            throw purses.fault("分担之和与金额不符", "the parts do not add up to the amount");
        }
        return new AwardLine(
                node.required("recipient").text(), node.required("form").text(), amount, split);
    }

    private static Outcome finding(YamlNode node) {
        node.only("kind", "reason").required("kind").word(Finding.Kind.class);
        return Outcome.finding(
                node.required("kind").text(), node.required("reason").text());
    }
}
