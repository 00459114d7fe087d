package cn.songhe.testkit;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Parameter;
import cn.songhe.spi.Text;
import java.util.function.BiConsumer;

/** Every text of a plugin that stands there without being computed. */
final class Titles {

    private final CityPolicy policy;

    Titles(CityPolicy policy) {
        this.policy = policy;
    }

    void forEach(BiConsumer<String, Text> consumer) {
        consumer.accept("plugin", policy.plugin().title());
        policy.plugin().documents().forEach(document -> {
            consumer.accept(document.id(), document.title());
            consumer.accept(document.id(), document.issuer());
        });
        policy.programs().forEach(program -> consumer.accept(program.id(), program.title()));
        policy.formulas().forEach(formula -> consumer.accept(formula.id(), formula.title()));
        policy.rules().forEach(rule -> consumer.accept(rule.id(), rule.title()));
        policy.book().parameters().forEach(parameter -> texts(parameter, consumer));
    }

    private static void texts(Parameter<?> parameter, BiConsumer<String, Text> consumer) {
        parameter.title().ifPresent(title -> consumer.accept(parameter.name(), title));
        parameter.values().forEach(value -> value.note().ifPresent(note -> consumer.accept(parameter.name(), note)));
    }
}
