package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Award;
import cn.songhe.spi.Quota;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.SubsidyFormula;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what is expected of a formula: granted, refused or awaiting, and what it leaves for the next period. */
final class DecisionReader {

    private static final String[] ANSWERS = {"granted", "refused", "awaiting"};

    private DecisionReader() {}

    static Outcome read(SubsidyFormula<?> formula, YamlNode node) {
        var key = ExpectationReader.one(node, ANSWERS, "leaves");
        var answer = answer(key, node.required(key));
        var leaves = node.optional("leaves");
        if (leaves.isPresent() && key.equals("awaiting")) {
            throw leaves.get().fault("待定标准不留下状态", "what awaits a standard leaves no state");
        }
        return leaves.map(left -> answer.with("leaves", leaves(formula, left))).orElse(answer);
    }

    private static Outcome answer(String key, YamlNode expected) {
        return key.equals("granted") ? granted(expected) : Outcome.line(key + ": " + expected.text());
    }

    private static Outcome granted(YamlNode node) {
        var awards = node.list().stream().map(DecisionReader::award).toList();
        if (awards.isEmpty()) {
            throw node.fault("预期给予至少一项", "what is granted has at least one award");
        }
        return Outcome.granted(awards);
    }

    private static AwardLine award(YamlNode node) {
        node.only("recipient", "form", "amount", "split", "quota");
        node.required("form").word(Award.Form.class);
        var amount = node.required("amount").wholeNumber();
        return new AwardLine(
                node.required("recipient").text(),
                node.required("form").text(),
                amount,
                split(node, amount),
                node.optional("quota").map(DecisionReader::quota));
    }

    private static Map<String, Long> split(YamlNode node, long amount) {
        var split = new LinkedHashMap<String, Long>();
        if (amount == 0 && node.optional("split").isEmpty()) {
            return split;
        }
        var purses = node.required("split");
        purses.keys().forEach(purse -> split.put(purse, purses.required(purse).wholeNumber()));
        if (split.values().stream().mapToLong(Long::longValue).sum() != amount) {
            throw purses.fault("分担之和与金额不符", "the parts do not add up to the amount");
        }
        return split;
    }

    private static String quota(YamlNode node) {
        node.only("quantity", "unit").required("unit").word(Quota.Unit.class);
        return node.required("quantity").wholeNumber() + " "
                + node.required("unit").text();
    }

    private static String leaves(SubsidyFormula<?> formula, YamlNode node) {
        var left = new LinkedHashMap<String, String>();
        for (var name : node.keys()) {
            var value = node.required(name);
            var key = formula.state().stream()
                    .filter(s -> s.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> value.fault("公式未声明此状态", "the formula does not declare this state"));
            left.put(name, number(value, key));
        }
        return Outcomes.joined(left);
    }

    private static String number(YamlNode node, StateKey<?> key) {
        return key.kind() == StateKey.Kind.DAY ? node.date().toString() : String.valueOf(node.wholeNumber());
    }
}
