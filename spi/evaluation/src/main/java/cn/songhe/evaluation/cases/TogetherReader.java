package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.Assembly;
import cn.songhe.evaluation.yaml.YamlNode;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads what is expected of a program: the sum, what each formula gives, and which rule cut what. */
final class TogetherReader {

    private TogetherReader() {}

    static Outcome read(Assembly<?> assembly, YamlNode node) {
        node.only("total", "formulas", "cut");
        if (node.keys().isEmpty()) {
            throw node.fault("应至少有一项预期：total、formulas 或 cut", "expects at least one of total, formulas, cut");
        }
        var outcome = new Outcome(List.of());
        var total = node.optional("total");
        if (total.isPresent()) {
            outcome = outcome.with("total", number(total.get()));
        }
        var formulas = node.optional("formulas");
        if (formulas.isPresent()) {
            outcome = outcome.with("formulas", byFormula(assembly, formulas.get(), TogetherReader::number));
        }
        var cut = node.optional("cut");
        return cut.isPresent() ? outcome.with("cut", byFormula(assembly, cut.get(), TogetherReader::codes)) : outcome;
    }

    private static String number(YamlNode node) {
        return String.valueOf(node.wholeNumber());
    }

    private static String codes(YamlNode node) {
        return node.isList()
                ? String.join(" ", node.list().stream().map(YamlNode::text).toList())
                : node.text();
    }

    private static String byFormula(Assembly<?> assembly, YamlNode node, Function<YamlNode, String> value) {
        var entries = new TreeMap<String, String>();
        for (var id : node.keys()) {
            var entry = node.required(id);
            if (assembly.formulas().stream().noneMatch(f -> f.id().equals(id))) {
                throw entry.fault("该项目没有此公式", "the program has no such formula for the subject");
            }
            entries.put(id, value.apply(entry));
        }
        return Outcomes.joined(entries);
    }
}
