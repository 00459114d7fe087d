package cn.songhe.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One parameter over time: the plugin's values and the tenant's overrides.
 *
 * @param parameter the parameter
 * @param overrides in order of their first days
 */
record Series<T>(Parameter<T> parameter, List<LocalOverride<T>> overrides) {

    Optional<Standard<T>> on(LocalDate day) {
        var own = parameter.entryOn(day);
        T ownValue = own.flatMap(ParameterValue::value).orElse(null);
        var override = overrideOn(day);
        if (override != null && override.value() != null && parameter.override().permits(ownValue, override.value())) {
            return Optional.of(Standard.overridden(parameter, own, override));
        }
        return ownValue == null ? Optional.empty() : own.map(entry -> Standard.own(parameter, entry, ownValue));
    }

    private LocalOverride<T> overrideOn(LocalDate day) {
        for (int i = overrides.size() - 1; i >= 0; i--) {
            if (!overrides.get(i).from().isAfter(day)) {
                return overrides.get(i);
            }
        }
        return null;
    }
}
