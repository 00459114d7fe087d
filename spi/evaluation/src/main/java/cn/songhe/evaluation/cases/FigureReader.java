package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.yaml.YamlNode;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Figures;
import cn.songhe.spi.Measure;
import cn.songhe.spi.Period;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code figures:} and {@code before:}; only what the indicator measures may be given. */
final class FigureReader {

    private final Map<Measure, Long> totals = new HashMap<>();
    private final Map<Measure, SortedMap<DivisionCode, Long>> divisions = new HashMap<>();

    static Figures read(YamlNode figures, Optional<YamlNode> before, Period period, Set<Measure> measures) {
        return read(figures, period, measures, before.map(node -> {
            var earlier = node.only("figures").required("figures");
            return read(earlier, period.previous(), measures, Optional.empty());
        }));
    }

    private static Figures read(YamlNode node, Period period, Set<Measure> measures, Optional<Figures> before) {
        var reader = new FigureReader();
        for (var name : node.keys()) {
            node.optional(name).ifPresent(figure -> reader.add(measure(figure, name, measures), figure));
        }
        return new FigureSet(period, Map.copyOf(reader.totals), Map.copyOf(reader.divisions), before);
    }

    private static Measure measure(YamlNode figure, String name, Set<Measure> measures) {
        return measures.stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> figure.fault("该指标不读取此口径", "the indicator does not read this measure"));
    }

    private void add(Measure measure, YamlNode figure) {
        if (!figure.isMap()) {
            totals.put(measure, figure.wholeNumber());
            return;
        }
        var byDivision = new TreeMap<DivisionCode, Long>();
        for (var code : figure.keys()) {
            byDivision.put(
                    DatedReader.division(figure.key(code)),
                    figure.required(code).wholeNumber());
        }
        totals.put(
                measure, byDivision.values().stream().mapToLong(Long::longValue).sum());
        divisions.put(measure, Collections.unmodifiableSortedMap(byDivision));
    }
}
