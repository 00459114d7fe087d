package cn.songhe.reports.control;

import cn.songhe.reports.boundary.Figures;
import cn.songhe.reports.boundary.Figures.Figure;
import cn.songhe.reports.boundary.Figures.Unit;
import cn.songhe.spi.Text;
import java.util.List;
import java.util.function.Function;

/**
 * How an indicator, or a part of one, comes about.
 *
 * @param of the id of the indicator that this is a part of, or null
 * @param part which part, or null
 * @param figure the figure of a city
 */
record Measure(
        String id,
        String of,
        String part,
        Unit unit,
        Text title,
        Text definition,
        Function<CityReading, Figure> figure) {

    static Measure whole(String id, Unit unit, Text title, Text definition, Function<CityReading, Figure> figure) {
        return new Measure(id, null, null, unit, title, definition, figure);
    }

    Measure part(String part, Function<CityReading, Figure> ofPart) {
        return part(part, unit, ofPart);
    }

    Measure part(String part, Unit inUnit, Function<CityReading, Figure> ofPart) {
        return new Measure(id + "." + part, id, part, inUnit, null, null, ofPart);
    }

    Figures.Indicator over(List<CityReading> cities) {
        var figures = cities.stream().map(figure).toList();
        return new Figures.Indicator(id, of, part, unit, title, definition, Caution.about(figures), figures);
    }
}
