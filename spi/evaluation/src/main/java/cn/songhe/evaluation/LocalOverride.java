package cn.songhe.evaluation;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.DivisionCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An override whose value has been read.
 *
 * @param from the first day
 * @param value the value, or {@code null} when from then on nothing is set here
 * @param ground on what it rests
 * @param division for which division alone
 */
record LocalOverride<T>(LocalDate from, T value, String ground, Optional<DivisionCode> division) {

    /** Reads it as a value of the parameter's unit; a fault names the parameter. */
    static <T> LocalOverride<T> read(ParameterOverride override, Parameter<T> parameter) {
        T value = override.value() == null
                ? null
                : UnitForms.of(parameter.unit()).read(YamlNode.parse(override.name(), override.value()));
        return new LocalOverride<>(override.from(), value, override.ground(), override.division());
    }

    /** Those for this division, or for the whole area, in order of their first days. */
    static <T> List<LocalOverride<T>> of(List<LocalOverride<T>> all, Optional<DivisionCode> division) {
        return all.stream()
                .filter(o -> o.division().equals(division))
                .sorted(Comparator.comparing(LocalOverride::from))
                .toList();
    }
}
