package cn.songhe.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All parameters of a plugin over time, as they stand for one tenant. */
final class Standards {

    private final Map<String, Series<?>> byName = new HashMap<>();

    Standards(ParameterBook book, List<ParameterOverride> overrides) {
        for (var override : overrides) {
            book.refusalOf(override).ifPresent(refusal -> {
                throw new IllegalArgumentException(
                        override.name() + ": " + refusal.text().en());
            });
        }
        for (var parameter : book.parameters()) {
            byName.put(parameter.name(), series(parameter, overrides));
        }
    }

    private static <T> Series<T> series(Parameter<T> parameter, List<ParameterOverride> overrides) {
        var own = overrides.stream()
                .filter(o -> o.name().equals(parameter.name()))
                .map(o -> LocalOverride.read(o, parameter))
                .sorted(Comparator.comparing(LocalOverride::from))
                .toList();
        return new Series<>(parameter, own);
    }

    /** The standards in force on the day, by name of the parameter. */
    Map<String, Standard<?>> allOn(LocalDate day) {
        var standards = new HashMap<String, Standard<?>>();
        byName.forEach((name, series) -> series.on(day).ifPresent(s -> standards.put(name, s)));
        return standards;
    }

    /**
     * The series of the parameter.
     *
     * @throws IllegalArgumentException if the plugin has none of this name
     */
    Series<?> series(String name) {
        var series = byName.get(name);
        if (series == null) {
            throw new IllegalArgumentException("the plugin has no parameter " + name);
        }
        return series;
    }
}
