package cn.songhe.evaluation.reports;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads one indicator with its targets. */
final class IndicatorReader {

    private IndicatorReader() {}

    static IndicatorData read(YamlNode node, String document) {
        node.only("id", "title", "definition", "version", "unit", "department", "clause", "targets");
        return new IndicatorData(
                node.required("id").text(),
                node.required("title").bothLanguages(),
                node.required("definition").bothLanguages(),
                version(node.required("version")),
                node.required("unit").bothLanguages(),
                node.optionalText("department"),
                new Citation(document, node.required("clause").text()),
                targets(node.list("targets")));
    }

    private static int version(YamlNode node) {
        if (node.wholeNumber() < 1 || node.wholeNumber() > 10_000) {
            throw node.fault("定义版本从1起", "versions of a definition begin with 1");
        }
        return (int) node.wholeNumber();
    }

    private static List<Target> targets(List<YamlNode> nodes) {
        var targets = new ArrayList<Target>();
        for (var node : nodes) {
            var target = target(node);
            if (!targets.isEmpty()
                    && !target.by().isAfter(targets.get(targets.size() - 1).by())) {
                throw node.required("by").fault("期限应逐条递增", "each target is due later than the one before");
            }
            targets.add(target);
        }
        return targets;
    }

    private static Target target(YamlNode node) {
        node.only("by", "at-least", "at-most", "more-than", "less-than", "exactly", "note");
        var bounds = new ArrayList<Bound>();
        for (var comparison : Comparison.values()) {
            var key = comparison.name().toLowerCase(Locale.ROOT).replace('_', '-');
            node.optional(key).ifPresent(value -> bounds.add(new Bound(comparison, value.decimal())));
        }
        if (bounds.isEmpty()) {
            throw node.fault(
                    "应有一项界限：at-least、at-most、more-than、less-than 或 exactly",
                    "expected a bound: at-least, at-most, more-than, less-than or exactly");
        }
        return new Target(node.required("by").date(), bounds, node.optionalText("note"));
    }
}
