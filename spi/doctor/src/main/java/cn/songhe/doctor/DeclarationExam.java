package cn.songhe.doctor;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Text;
import java.util.Set;
import java.util.TreeSet;

/** Whether the parameters that were read are those that were declared. */
final class DeclarationExam {

    private static final Text REMEDY = Text.of("在 parameters() 中声明", "declare it in parameters()");

    private final Answers answers;
    private final Chart chart;
    private final UnusedExam unused;

    DeclarationExam(Answers answers, Chart chart, UnusedExam unused) {
        this.answers = answers;
        this.chart = chart;
        this.unused = unused;
    }

    void examine(CityPolicy policy) {
        policy.formulas().forEach(formula -> examine(formula.id(), formula.parameters()));
        policy.rules().forEach(rule -> examine(rule.id(), rule.parameters()));
        policy.basicServices().forEach(service -> examine(service.id(), service.parameters()));
    }

    private void examine(String id, Set<ParameterKey<?>> keys) {
        var declared = new TreeSet<String>();
        keys.forEach(key -> declared.add(key.name()));
        var read = answers.readBy(id);
        new TreeSet<>(read).stream().filter(name -> !declared.contains(name)).forEach(name -> undeclared(id, name));
        declared.stream().filter(name -> !read.contains(name)).forEach(name -> unused.found(id, name));
    }

    private void undeclared(String id, String name) {
        chart.add(
                Topic.DECLARATIONS,
                Finding.of(id, "读取未声明的参数 " + name, "reads the parameter " + name + " without declaring it", REMEDY));
    }
}
