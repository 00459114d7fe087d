package cn.songhe.evaluation;

import cn.songhe.spi.Citation;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Program;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that must fit together before a plugin is run. */
final class CityPolicyCheck {

    private final PolicyContents contents;
    private final CheckList list;
    private final Map<String, Program> programs = new HashMap<>();

    private CityPolicyCheck(PolicyContents contents) {
        this.contents = contents;
        this.list = new CheckList(contents);
    }

    static List<Problem> problems(PolicyContents contents) {
        var check = new CityPolicyCheck(contents);
        contents.books().parameters().parameters().forEach(check::checkParameter);
        check.checkFormulas();
        contents.rules().forEach(rule -> check.check(rule.id(), rule.citation(), rule.parameters()));
        new AttributeCheck(contents, check.list).run();
        new ServiceCheck(contents, check.list).run();
        new ReportCheck(contents, check.list).run();
        new CombinationCheck(contents, check.list).run();
        contents.childcare().ifPresent(childcare -> new ChildcareCheck(childcare, check.list).run());
        return check.list.problems();
    }

    private void checkParameter(Parameter<?> parameter) {
        parameter.values().forEach(value -> list.checkCitation(parameter.name(), value.citation()));
        parameter.awaiting().ifPresent(awaiting -> list.checkCitation(parameter.name(), awaiting.citation()));
    }

    private void checkFormulas() {
        for (var formula : contents.formulas()) {
            check(formula.id(), formula.citation(), formula.parameters());
            formula.arrears().months().ifPresent(key -> list.checkKey(formula.id(), key));
            checkProgram(formula.id(), formula.program());
        }
    }

    private void check(String id, Citation citation, Set<ParameterKey<?>> keys) {
        list.checkId(id);
        list.checkCitation(id, citation);
        keys.forEach(key -> list.checkKey(id, key));
    }

    private void checkProgram(String where, Program program) {
        if (!programs.computeIfAbsent(program.id(), id -> program).equals(program)) {
            list.report("plugin.two-programs", where, "同一项目编号有两种定义", "the program is defined in another way elsewhere");
        }
    }
}
