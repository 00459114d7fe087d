package cn.songhe.evaluation;

import cn.songhe.spi.DivisionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        return Series.of(
                parameter,
                overrides.stream()
                        .filter(o -> o.name().equals(parameter.name()))
                        .map(o -> LocalOverride.read(o, parameter))
                        .toList());
    }

    /** The names of all parameters. */
    Set<String> names() {
        return byName.keySet();
    }

    /** The standards in force on the day, by name of the parameter. */
    Map<String, Standard<?>> allOn(LocalDate day) {
        var standards = new HashMap<String, Standard<?>>();
        byName.forEach((name, series) -> series.on(day).ifPresent(s -> standards.put(name, s)));
        return standards;
    }

    /** What divisions set for themselves, as it stands on the day, by name of the parameter; the narrowest division first. */
    Map<String, List<InDivision>> allInDivisionsOn(LocalDate day) {
        var standards = new HashMap<String, List<InDivision>>();
        byName.forEach((name, series) -> {
            if (!series.divisions().isEmpty()) {
                standards.put(name, inDivisions(series, day));
            }
        });
        return standards;
    }

    private static List<InDivision> inDivisions(Series<?> series, LocalDate day) {
        var standards = new ArrayList<InDivision>();
        for (var local : series.divisions()) {
            series.on(day, local.division()).ifPresent(s -> standards.add(new InDivision(local.division(), s)));
        }
        return List.copyOf(standards);
    }

    /**
     * A standard as it stands in a division.
     *
     * @param division the division
     * @param standard the standard
     */
    record InDivision(DivisionCode division, Standard<?> standard) {}

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
