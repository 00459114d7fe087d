package cn.songhe.doctor;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Parameter;
import cn.songhe.spi.AttributeType;
import cn.songhe.spi.Text;
import java.util.function.BiConsumer;

/** Every text of a plugin that stands there without being computed. */
final class Titles {

    private Titles() {}

    static void forEach(CityPolicy policy, BiConsumer<String, Text> consumer) {
        var plugin = policy.plugin();
        consumer.accept("plugin", plugin.title());
        plugin.documents().forEach(document -> {
            consumer.accept(document.id(), document.title());
            consumer.accept(document.id(), document.issuer());
        });
        policy.programs().forEach(program -> consumer.accept(program.id(), program.title()));
        policy.formulas().forEach(formula -> {
            consumer.accept(formula.id(), formula.title());
            formula.state().forEach(state -> consumer.accept(state.name(), state.label()));
        });
        policy.rules().forEach(rule -> consumer.accept(rule.id(), rule.title()));
        plugin.attributes().forEach(attribute -> {
            consumer.accept(attribute.name(), attribute.label());
            if (attribute.type() instanceof AttributeType.Choice choice) {
                choice.options().forEach((code, text) -> consumer.accept(attribute.name() + " " + code, text));
            }
        });
        plugin.combinations()
                .forEach(rule ->
                        consumer.accept(rule.reason().code(), rule.reason().text()));
        policy.book().parameters().forEach(parameter -> texts(parameter, consumer));
    }

    private static void texts(Parameter<?> parameter, BiConsumer<String, Text> consumer) {
        parameter.title().ifPresent(title -> consumer.accept(parameter.name(), title));
        parameter.values().forEach(value -> value.note().ifPresent(note -> consumer.accept(parameter.name(), note)));
    }
}
