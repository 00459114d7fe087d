package cn.songhe.reports.control;

import cn.songhe.reports.boundary.Figures.Figure;
import cn.songhe.spi.Text;
import java.util.List;

/** Says when figures stand on such different ground that reading them side by side misleads. */
final class Caution {

    private static final Text PARTLY = Text.of(
            "各市的覆盖范围不同，数值不宜直接比较；请先看每格下方的覆盖范围。",
            "The cities' figures do not cover the same; read the coverage below each before comparing.");

    private Caution() {}

    static Text about(List<Figure> figures) {
        var grounds = figures.stream()
                .filter(f -> f.value() != null && f.coverage() != null)
                .map(Figure::coverage)
                .map(c -> c.covered() == c.of() ? 1000L : 1000 * c.covered() / c.of())
                .distinct()
                .count();
        return grounds > 1 ? PARTLY : null;
    }
}
