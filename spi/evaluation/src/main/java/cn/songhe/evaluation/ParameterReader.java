package cn.songhe.evaluation;

import cn.songhe.evaluation.yaml.Faults;
import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Citation;
import cn.songhe.spi.ParameterKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code parameters/*.yaml} and collects every fault before giving up. */
final class ParameterReader {

    private final Map<String, Parameter<?>> parameters = new LinkedHashMap<>();
    private final Faults faults;

    private ParameterReader(Faults faults) {
        this.faults = faults;
    }

    static ParameterBook read(Map<String, String> files, Faults faults) {
        var reader = new ParameterReader(faults);
        files.forEach(reader::readFile);
        return new ParameterBook(reader.parameters);
    }

    private void readFile(String file, String yaml) {
        faults.collecting(() -> YamlNode.parse(file, yaml)
                .only("parameters")
                .required("parameters")
                .list()
                .forEach(node -> faults.collecting(() -> add(node))));
    }

    private void add(YamlNode node) {
        node.only("name", "unit", "title", "nature", "override", "values", "awaiting");
        var parameter = parameter(node, UnitForms.named(node.required("unit")));
        if (parameters.putIfAbsent(parameter.name(), parameter) != null) {
            throw node.required("name").fault("参数名称重复", "a parameter of this name exists already");
        }
    }

    private static <T> Parameter<T> parameter(YamlNode node, UnitForm<T> form) {
        var nature = node.optional("nature").map(n -> n.word(Nature.class)).orElse(Nature.FIXED);
        var override =
                node.optional("override").map(n -> n.word(OverrideRule.class)).orElse(OverrideRule.NONE);
        refuseContradiction(node, form, nature, override);
        var awaiting = node.optional("awaiting").map(ParameterReader::awaiting);
        return new Parameter<>(
                name(node.required("name"), form),
                form.unit(),
                node.optionalText("title"),
                nature,
                override,
                awaiting.isPresent() ? none(node) : values(node, form),
                awaiting);
    }

    private static String name(YamlNode node, UnitForm<?> form) {
        try {
            return ParameterKey.of(node.text(), form.unit()).name();
        } catch (IllegalArgumentException e) {
            throw node.fault("名称只能是小写单词，以点或连字符连接", e.getMessage());
        }
    }

    private static void refuseContradiction(YamlNode node, UnitForm<?> form, Nature nature, OverrideRule override) {
        if (override.needsOrder() && !form.isOrdered()) {
            throw node.required("override").fault("该单位不可比较高低", "values of this unit cannot be raised or lowered");
        }
        boolean softensFloor =
                nature == Nature.FLOOR && override != OverrideRule.NONE && override != OverrideRule.RAISE;
        boolean softensCap = nature == Nature.CAP && override != OverrideRule.NONE && override != OverrideRule.LOWER;
        if (softensFloor || softensCap) {
            throw node.required("override").fault("下限只能提高，上限只能降低", "a floor is only raised, a cap only lowered");
        }
    }

    private static Awaiting awaiting(YamlNode node) {
        return new Awaiting(citation(node.only("document", "clause", "note")), node.optionalText("note"));
    }

    private static <T> List<ParameterValue<T>> none(YamlNode node) {
        node.optional("values").ifPresent(values -> {
            throw values.fault("有数值的标准不再待定", "a standard with values is not awaited");
        });
        return List.of();
    }

    private static <T> List<ParameterValue<T>> values(YamlNode node, UnitForm<T> form) {
        var values = new ArrayList<ParameterValue<T>>();
        for (var entry : node.required("values").list()) {
            var value = value(entry.only("from", "value", "document", "clause", "note"), form);
            if (!values.isEmpty()
                    && !value.from().isAfter(values.get(values.size() - 1).from())) {
                throw entry.required("from").fault("日期应逐条递增", "each value begins later than the one before");
            }
            values.add(value);
        }
        return values;
    }

    private static <T> ParameterValue<T> value(YamlNode node, UnitForm<T> form) {
        node.nullable("value");
        return new ParameterValue<>(
                node.required("from").date(),
                node.optional("value").map(form::read),
                citation(node),
                node.optionalText("note"));
    }

    private static Citation citation(YamlNode node) {
        return new Citation(
                node.required("document").text(), node.required("clause").text());
    }
}
