package cn.songhe.evaluation;

import cn.songhe.spi.Citation;
import cn.songhe.spi.ParameterKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a plugin, and knows the checks that many of its parts need. */
final class CheckList {

    private final PolicyContents contents;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> documents = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    CheckList(PolicyContents contents) {
        this.contents = contents;
        for (var document : contents.documents()) {
            if (!documents.add(document.id())) {
                report("plugin.duplicate-document", document.id(), "文件编号重复", "two documents have this id");
            }
        }
    }

    List<Problem> problems() {
        return problems;
    }

    void report(String code, String where, String zh, String en) {
        problems.add(Problem.of(code, where, zh, en));
    }

    /** Of formulas, rules, items and indicators, each has an id of its own. */
    void checkId(String id) {
        if (!ids.add(id)) {
            report(
                    "plugin.duplicate-id",
                    id,
                    "公式、规则、清单项目或指标编号重复",
                    "two formulas, rules, items or indicators have this id");
        }
    }

    void checkCitation(String where, Citation citation) {
        checkDocument(where, citation.document());
    }

    void checkDocument(String where, String document) {
        if (!documents.contains(document)) {
            report(
                    "plugin.unknown-document",
                    where,
                    "引用了插件未列出的文件：" + document,
                    "cites a document that the plugin does not list: " + document);
        }
    }

    void checkKey(String where, ParameterKey<?> key) {
        var parameter = contents.books().parameters().find(key.name());
        if (parameter.isEmpty()) {
            report("plugin.missing-parameter", where, "缺少参数：" + key.name(), "missing parameter: " + key.name());
        } else if (!parameter.get().unit().equals(key.unit())) {
            report(
                    "plugin.other-unit",
                    where,
                    key.name() + "的单位应为" + key.unit().name(),
                    key.name() + " should be in " + key.unit().name());
        }
    }
}
