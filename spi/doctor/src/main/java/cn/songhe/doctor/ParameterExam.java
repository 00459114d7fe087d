package cn.songhe.doctor;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Parameter;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Text;
import java.util.stream.Collectors;

/** Whether every parameter has a use. That it is cited and dated is seen when the files are read. */
final class ParameterExam {

    private static final Text REMEDY = Text.of(
            "删除它，或在公式的 parameters() 中声明并读取", "remove it, or declare it in parameters() of a formula and read it");

    private ParameterExam() {}

    static void examine(CityPolicy policy, Chart chart) {
        chart.examined(Topic.PARAMETERS);
        var used = policy.parameterKeys().stream().map(ParameterKey::name).collect(Collectors.toSet());
        policy.book().parameters().stream()
                .map(Parameter::name)
                .filter(name -> !used.contains(name))
                .forEach(name -> chart.add(
                        Topic.PARAMETERS,
                        Finding.of(name, "没有公式或规则使用此参数", "no formula or rule uses this parameter", REMEDY)));
    }
}
