package cn.songhe.doctor;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Parameter;
import cn.songhe.evaluation.reports.ReportData;
import cn.songhe.evaluation.services.ServiceList;
import cn.songhe.spi.AttributeType;
import cn.songhe.spi.Text;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

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
        policy.services().lists().forEach(list -> texts(list, consumer));
        policy.reports().reports().forEach(report -> texts(report, consumer));
        plugin.childcare().ifPresent(care -> {
            care.classTypes().forEach(type -> consumer.accept(type.id(), type.title()));
            care.modes().forEach(mode -> consumer.accept(mode.id(), mode.title()));
        });
        plugin.combinations()
                .forEach(rule ->
                        consumer.accept(rule.reason().code(), rule.reason().text()));
        policy.book().parameters().forEach(parameter -> texts(parameter, consumer));
    }

    private static void texts(ServiceList list, BiConsumer<String, Text> consumer) {
        consumer.accept(list.id(), list.title());
        for (var edition : list.editions()) {
            for (var item : edition.items()) {
                consumer.accept(item.id(), item.title());
                Stream.of(
                                item.label(),
                                item.beneficiaries(),
                                item.content(),
                                item.standard(),
                                item.supply(),
                                item.payer())
                        .flatMap(Optional::stream)
                        .forEach(text -> consumer.accept(item.id(), text));
            }
        }
    }

    private static void texts(ReportData report, BiConsumer<String, Text> consumer) {
        consumer.accept(report.id(), report.title());
        report.sections().forEach(section -> consumer.accept(report.id(), section.title()));
        for (var indicator : report.indicators()) {
            consumer.accept(indicator.id(), indicator.title());
            consumer.accept(indicator.id(), indicator.definition());
            indicator.targets().forEach(t -> t.note().ifPresent(note -> consumer.accept(indicator.id(), note)));
        }
    }

    private static void texts(Parameter<?> parameter, BiConsumer<String, Text> consumer) {
        parameter.title().ifPresent(title -> consumer.accept(parameter.name(), title));
        parameter.values().forEach(value -> value.note().ifPresent(note -> consumer.accept(parameter.name(), note)));
    }
}
