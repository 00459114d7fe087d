package cn.songhe.evaluation;

import cn.songhe.evaluation.yaml.YamlNode;
import java.time.LocalDate;

/**
 * An override whose value has been read.
 *
 * @param from the first day
 * @param value the value, or {@code null} when the plugin's own holds again
 * @param ground on what it rests
 */
record LocalOverride<T>(LocalDate from, T value, String ground) {

    /** Reads it as a value of the parameter's unit; a fault names the parameter. */
    static <T> LocalOverride<T> read(ParameterOverride override, Parameter<T> parameter) {
        T value = override.value() == null
                ? null
                : UnitForms.of(parameter.unit()).read(YamlNode.parse(override.name(), override.value()));
        return new LocalOverride<>(override.from(), value, override.ground());
    }
}
