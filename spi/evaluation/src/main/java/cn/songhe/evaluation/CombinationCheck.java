package cn.songhe.evaluation;

import cn.songhe.spi.AttributeType;
import cn.songhe.spi.Combination;
import cn.songhe.spi.SubsidyFormula;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/** Whether the rules of combination can be applied. */
final class CombinationCheck {

    private final PolicyContents contents;
    private final CheckList list;

    CombinationCheck(PolicyContents contents, CheckList list) {
        this.contents = contents;
        this.list = list;
    }

    void run() {
        for (var rule : contents.combinations()) {
            list.checkCitation(where(rule), rule.reason().citation());
            checkWording(rule);
            checkFormulas(rule);
            checkShape(rule);
        }
    }

    private static String where(Combination rule) {
        return rule.reason().code();
    }

    private void checkWording(Combination rule) {
        var text = rule.reason().text();
        if (text.zh().contains("{0}") || text.en().contains("{0}")) {
            list.report(
                    "plugin.rule-with-places",
                    where(rule),
                    "衔接规则的理由不带数值",
                    "the reason of a rule has no places for values");
        }
    }

    private void checkFormulas(Combination rule) {
        var found = new ArrayList<SubsidyFormula<?>>();
        for (var id : rule.formulas()) {
            var formula =
                    contents.formulas().stream().filter(f -> f.id().equals(id)).findFirst();
            formula.ifPresent(found::add);
            if (formula.isEmpty()) {
                list.report("plugin.unknown-formula", where(rule), "没有公式：" + id, "there is no formula " + id);
            }
        }
        if (found.stream().map(f -> f.program().id()).distinct().count() > 1
                || found.stream().map(SubsidyFormula::subject).distinct().count() > 1) {
            list.report(
                    "plugin.rule-across",
                    where(rule),
                    "衔接规则的公式应属同一项目、同一对象",
                    "the formulas of a rule stand in one program and decide of one subject");
        }
        if (new HashSet<>(rule.formulas()).size() < rule.formulas().size()) {
            list.report("plugin.rule-names-twice", where(rule), "公式在规则中重复", "a formula stands in the rule twice");
        }
    }

    private void checkShape(Combination rule) {
        if (rule instanceof Combination.Highest highest) {
            checkCount(rule, highest.formulas(), 2);
        } else if (rule instanceof Combination.Chosen chosen) {
            checkCount(rule, chosen.formulas(), 2);
            checkChoice(chosen);
        } else if (rule instanceof Combination.Bars bars) {
            checkCount(rule, bars.granted(), 1);
            checkCount(rule, bars.barred(), 1);
        } else if (rule instanceof Combination.Deducts deducts) {
            checkCount(rule, deducts.deducted(), 1);
        } else if (rule instanceof Combination.CapsSum caps) {
            checkCount(rule, caps.formulas(), 1);
            list.checkKey(where(rule), caps.cap());
        }
    }

    private void checkCount(Combination rule, List<String> formulas, int least) {
        if (formulas.size() < least) {
            list.report("plugin.rule-of-too-few", where(rule), "衔接规则的公式不足", "the rule names too few formulas");
        }
    }

    private void checkChoice(Combination.Chosen chosen) {
        var choice = chosen.choice();
        boolean fits = choice.type() instanceof AttributeType.Choice options
                && options.options().keySet().equals(new HashSet<>(chosen.formulas()))
                && Collections.frequency(contents.attributes(), choice) == 1
                && contents.formulas().stream()
                        .filter(f -> chosen.formulas().contains(f.id()))
                        .allMatch(f -> f.subject().equals(choice.subject()));
        if (!fits) {
            list.report(
                    "plugin.rule-choice",
                    where(chosen),
                    "择一所依据的信息项应由插件列出，属同一对象，且代码恰为各公式编号",
                    "the choice is a listed attribute of the same subject whose codes are exactly the ids of the formulas");
        }
    }
}
