package cn.songhe.evaluation;

import cn.songhe.spi.DivisionCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One parameter over time: the plugin's values, the tenant's overrides and those of its divisions.
 *
 * @param parameter the parameter
 * @param overrides the tenant's, in order of their first days
 * @param divisions the divisions' own, the narrowest first
 */
record Series<T>(Parameter<T> parameter, List<LocalOverride<T>> overrides, List<Local<T>> divisions) {

    /**
     * What one division set.
     *
     * @param division the division
     * @param overrides in order of their first days
     */
    record Local<T>(DivisionCode division, List<LocalOverride<T>> overrides) {}

    static <T> Series<T> of(Parameter<T> parameter, List<LocalOverride<T>> all) {
        var divisions = all.stream()
                .flatMap(o -> o.division().stream())
                .distinct()
                .sorted(Comparator.comparingInt((DivisionCode d) -> reach(d)).thenComparing(d -> d))
                .map(division -> new Local<>(division, LocalOverride.of(all, Optional.of(division))))
                .toList();
        return new Series<>(parameter, LocalOverride.of(all, Optional.empty()), divisions);
    }

    /** How wide a division is: how many digits its code leaves open. */
    private static int reach(DivisionCode division) {
        var code = division.value();
        if (code.length() > 6) {
            return 12 - code.length();
        }
        return code.endsWith("0000") ? 10 : code.endsWith("00") ? 8 : 6;
    }

    /** The standard of the whole area on a day. */
    Optional<Standard<T>> on(LocalDate day) {
        var own = parameter.entryOn(day);
        T ownValue = own.flatMap(ParameterValue::value).orElse(null);
        return overriddenOn(day, overrides)
                .or(() -> ownValue == null
                        ? Optional.empty()
                        : own.map(entry -> Standard.own(parameter, entry, ownValue)));
    }

    /** The standard in a division on a day. */
    Optional<Standard<T>> on(LocalDate day, DivisionCode division) {
        for (var local : divisions) {
            if (division.isWithin(local.division())) {
                var standard = overriddenOn(day, local.overrides());
                if (standard.isPresent()) {
                    return standard;
                }
            }
        }
        return on(day);
    }

    private Optional<Standard<T>> overriddenOn(LocalDate day, List<LocalOverride<T>> candidates) {
        var override = last(day, candidates);
        if (override == null || override.value() == null) {
            return Optional.empty();
        }
        var own = parameter.entryOn(day);
        T ownValue = own.flatMap(ParameterValue::value).orElse(null);
        return parameter.override().permits(ownValue, override.value())
                ? Optional.of(Standard.overridden(parameter, own, override))
                : Optional.empty();
    }

    private static <T> LocalOverride<T> last(LocalDate day, List<LocalOverride<T>> overrides) {
        for (int i = overrides.size() - 1; i >= 0; i--) {
            if (!overrides.get(i).from().isAfter(day)) {
                return overrides.get(i);
            }
        }
        return null;
    }
}
