package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.AttributeType;
import cn.songhe.spi.Dated;
import cn.songhe.spi.History;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubjectFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads {@code attributes} and {@code state} of a subject. Every declared one is handed over, whether it is given or not. */
final class OwnFacts {

    private OwnFacts() {}

    static <B extends SubjectFacts.Builder<B>> void read(DeclaredFacts facts, Subject<?> subject, B builder) {
        var attributes = facts.declared().attributesOf(subject);
        var values = section(
                facts.node(),
                "attributes",
                attributes.stream().map(Attribute::name).toList());
        attributes.forEach(attribute -> add(attribute, values.optional(attribute.name()), builder));
        var states = facts.declared().states();
        var left = section(
                facts.node(), "state", states.stream().map(StateKey::name).toList());
        states.forEach(state -> add(state, left.optional(state.name()), builder));
    }

    private static YamlNode section(YamlNode node, String key, List<String> declared) {
        var section = node.optional(key).orElse(node.emptyMap());
        for (var name : section.keys()) {
            if (!declared.contains(name)) {
                throw section.nullable(name).fault("未声明此项，不会读取", "this is not declared and would not be read");
            }
        }
        return section;
    }

    private static <T, B extends SubjectFacts.Builder<B>> void add(
            Attribute<T> attribute, Optional<YamlNode> node, B builder) {
        builder.with(attribute, node.map(n -> history(n, attribute.type())).orElse(History.empty()));
    }

    private static <T> History<T> history(YamlNode node, AttributeType<T> type) {
        return new History<>(
                node.isList()
                        ? DatedReader.read(
                                node.list(),
                                entry -> value(
                                        entry.only("value", "from", "through").required("value"), type))
                        : List.of(new Dated<>(value(node, type), LocalDate.MIN, null)));
    }

    private static <T> T value(YamlNode node, AttributeType<T> type) {
        try {
            return type.read(node.scalar());
        } catch (IllegalArgumentException e) {
            throw node.fault("不是该信息项的有效值：" + e.getMessage(), "expected " + e.getMessage());
        }
    }

    private static <T, B extends SubjectFacts.Builder<B>> void add(
            StateKey<T> state, Optional<YamlNode> node, B builder) {
        builder.with(
                state, node.map(n -> state.kind().ofNumber(number(n, state))).orElse(null));
    }

    /** The value of a state as one whole number. */
    static long number(YamlNode node, StateKey<?> state) {
        return state.kind() == StateKey.Kind.DAY ? node.date().toEpochDay() : node.wholeNumber();
    }
}
