package cn.songhe.evaluation.register;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Nature;
import cn.songhe.evaluation.OverrideRule;
import cn.songhe.evaluation.Parameter;
import cn.songhe.evaluation.ParameterOverride;
import cn.songhe.evaluation.ParameterValue;
import cn.songhe.evaluation.Source;
import cn.songhe.evaluation.ValueText;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A number of a policy.
 *
 * @param name its name
 * @param title what it is called, if it has a title
 * @param unit the name of its unit
 * @param nature how the text sets it
 * @param override what a tenant may do with it
 * @param values every value, in order of the first days
 * @param awaiting where the text speaks of a standard that it does not give
 * @param overrides what the tenant and its counties set
 * @param today its value on the day for the whole tenant; empty while there is none
 */
public record ParameterEntry(
        String name,
        Optional<Text> title,
        String unit,
        Nature nature,
        OverrideRule override,
        List<Value> values,
        Optional<Awaited> awaiting,
        List<TenantValue> overrides,
        Optional<Text> today) {

    /**
     * A value of the plugin.
     *
     * @param from its first day
     * @param value the value with its unit; empty where the parameter is abolished
     * @param source where it is written
     * @param note what was decided where the text is silent
     */
    public record Value(LocalDate from, Optional<Text> value, Source source, Optional<Text> note) {}

    /**
     * A standard that is not given.
     *
     * @param source where the text speaks of it
     * @param note what is known of it
     */
    public record Awaited(Source source, Optional<Text> note) {}

    /**
     * A value of the tenant or of one of its divisions.
     *
     * @param from its first day
     * @param value the value with its unit; empty where from then on nothing is set
     * @param ground on what it rests
     * @param division the code of the division for which alone it was set
     */
    public record TenantValue(LocalDate from, Optional<Text> value, String ground, Optional<String> division) {}

    static <T> ParameterEntry of(CityPolicy policy, Parameter<T> parameter, ValuesOnDay values) {
        return new ParameterEntry(
                parameter.name(),
                parameter.title(),
                parameter.unit().name(),
                parameter.nature(),
                parameter.override(),
                parameter.values().stream()
                        .map(v -> value(policy, parameter, v))
                        .toList(),
                parameter.awaiting().map(a -> new Awaited(Source.of(policy, a.citation()), a.note())),
                values.overridesOf(parameter.name()).stream()
                        .map(o -> override(policy, o))
                        .toList(),
                values.of(parameter.name()));
    }

    private static <T> Value value(CityPolicy policy, Parameter<T> parameter, ParameterValue<T> value) {
        return new Value(
                value.from(),
                value.value().map(v -> ValueText.of(parameter.unit(), v)),
                Source.of(policy, value.citation()),
                value.note());
    }

    private static TenantValue override(CityPolicy policy, ParameterOverride override) {
        return new TenantValue(
                override.from(),
                policy.book().shown(override),
                override.ground(),
                override.division().map(DivisionCode::value));
    }
}
