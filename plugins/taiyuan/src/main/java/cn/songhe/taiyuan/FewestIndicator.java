package cn.songhe.taiyuan;

import cn.songhe.spi.Figures;
import cn.songhe.spi.Indicator;
import cn.songhe.spi.Measure;
import cn.songhe.spi.Text;
import java.util.List;
import java.util.Set;

/**
 * How many of something the division has that has fewest: where a clause asks a number of each division, the target is kept by all as
 * soon as it is kept by this one.
 *
 * @param id the id
 * @param measure what is counted in each division; a division without a figure has none
 * @param all the divisions that are asked: those where this is more than 0
 */
record FewestIndicator(String id, Measure measure, Measure all) implements Indicator {

    private static final Text NO_DIVISIONS =
            Text.of("没有所涉区划，不适用", "there is no division that is asked: not applicable");

    @Override
    public Set<Measure> requires() {
        return Set.of(measure, all);
    }

    @Override
    public Reading read(Figures figures) {
        if (figures.total(all).isEmpty()) {
            return new Reading.Missing(all);
        }
        if (figures.total(measure).isEmpty()) {
            return new Reading.Missing(measure);
        }
        var having = figures.byDivision(measure);
        var fewest = figures.byDivision(all).entrySet().stream()
                .filter(division -> division.getValue() > 0)
                .mapToLong(division -> having.getOrDefault(division.getKey(), 0L))
                .min();
        return fewest.isEmpty()
                ? new Reading.NotApplicable(NO_DIVISIONS)
                : new Reading.Value(fewest.getAsLong(), 1, 1, List.of());
    }
}
