package cn.songhe.shuangyashan;

import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Figures;
import cn.songhe.spi.Indicator;
import cn.songhe.spi.Measure;
import cn.songhe.spi.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * SYS-K3 (三(六)1): the share in per cent of the counties of 100 000 inhabitants and more that have a public nursery for every full 100 000.
 * Smaller counties may rely on communities, maternal hospitals and kindergartens, and are not counted.
 */
final class PublicNurseries implements Indicator {

    private static final long INHABITANTS_EACH = 100_000;

    private static final Text ALL_SMALL =
            Text.of("没有十万人以上的县（区），不适用", "no county has 100 000 inhabitants: not applicable");

    @Override
    public String id() {
        return "SYS-K3";
    }

    @Override
    public Set<Measure> requires() {
        return Set.of(Measure.INHABITANTS, Measures.PUBLIC_NURSERIES);
    }

    @Override
    public Reading read(Figures figures) {
        var inhabitants = byCounty(figures.byDivision(Measure.INHABITANTS));
        if (inhabitants.isEmpty()) {
            return new Reading.Missing(Measure.INHABITANTS);
        }
        if (figures.total(Measures.PUBLIC_NURSERIES).isEmpty()) {
            return new Reading.Missing(Measures.PUBLIC_NURSERIES);
        }
        inhabitants.values().removeIf(number -> number < INHABITANTS_EACH);
        return inhabitants.isEmpty()
                ? new Reading.NotApplicable(ALL_SMALL)
                : value(inhabitants, byCounty(figures.byDivision(Measures.PUBLIC_NURSERIES)));
    }

    private static Reading value(SortedMap<DivisionCode, Long> inhabitants, SortedMap<DivisionCode, Long> nurseries) {
        List<DivisionCode> lacking = inhabitants.entrySet().stream()
                .filter(county -> nurseries.getOrDefault(county.getKey(), 0L) < county.getValue() / INHABITANTS_EACH)
                .map(Map.Entry::getKey)
                .toList();
        return new Reading.Value(inhabitants.size() - lacking.size(), inhabitants.size(), 100, lacking);
    }

    private static SortedMap<DivisionCode, Long> byCounty(SortedMap<DivisionCode, Long> figures) {
        var sums = new TreeMap<DivisionCode, Long>();
        figures.forEach((division, number) -> sums.merge(division.county(), number, Long::sum));
        return sums;
    }
}
