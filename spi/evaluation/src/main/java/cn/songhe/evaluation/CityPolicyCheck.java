package cn.songhe.evaluation;

import cn.songhe.spi.Citation;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that must fit together before a plugin is run. */
final class CityPolicyCheck {

    private final CityPolicy policy;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> documents = new HashSet<>();
    private final Map<String, Program> programs = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    CityPolicyCheck(CityPolicy policy) {
        this.policy = policy;
    }

    List<Problem> problems() {
        policy.plugin().documents().forEach(this::checkDocument);
        policy.book().parameters().forEach(this::checkParameter);
        for (var formula : policy.formulas()) {
            check(formula.id(), formula.citation(), formula.parameters());
            checkProgram(formula.id(), formula.program());
        }
        for (var rule : policy.rules()) {
            check(rule.id(), rule.citation(), rule.parameters());
        }
        return problems;
    }

    private void checkDocument(PolicyDocument document) {
        if (!documents.add(document.id())) {
            report("plugin.duplicate-document", document.id(), "文件编号重复", "two documents have this id");
        }
    }

    private void checkParameter(Parameter<?> parameter) {
        parameter.values().forEach(value -> checkCitation(parameter.name(), value.citation()));
    }

    private void check(String id, Citation citation, Set<ParameterKey<?>> keys) {
        if (!ids.add(id)) {
            report("plugin.duplicate-id", id, "公式或规则编号重复", "two formulas or rules have this id");
        }
        checkCitation(id, citation);
        keys.forEach(key -> checkKey(id, key));
    }

    private void checkCitation(String where, Citation citation) {
        if (!documents.contains(citation.document())) {
            report(
                    "plugin.unknown-document",
                    where,
                    "引用了插件未列出的文件：" + citation.document(),
                    "cites a document that the plugin does not list: " + citation.document());
        }
    }

    private void checkKey(String where, ParameterKey<?> key) {
        var parameter = policy.book().find(key.name());
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

    private void checkProgram(String where, Program program) {
        if (!programs.computeIfAbsent(program.id(), id -> program).equals(program)) {
            report("plugin.two-programs", where, "同一项目编号有两种定义", "the program is defined in another way elsewhere");
        }
    }

    private void report(String code, String where, String zh, String en) {
        problems.add(Problem.of(code, where, zh, en));
    }
}
