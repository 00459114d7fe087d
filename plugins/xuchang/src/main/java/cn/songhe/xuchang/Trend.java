package cn.songhe.xuchang;

import cn.songhe.spi.Figures;
import cn.songhe.spi.Indicator;
import cn.songhe.spi.Measure;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * How a figure moved since the reporting period before: the difference, negative if it fell.
 *
 * @param id the id of the indicator
 * @param measure what is compared
 * @param isToRise whether it is to rise; otherwise it is to fall
 */
record Trend(String id, Measure measure, boolean isToRise) implements Indicator {

    static Trend rising(String id, Measure measure) {
        return new Trend(id, measure, true);
    }

    static Trend falling(String id, Measure measure) {
        return new Trend(id, measure, false);
    }

    @Override
    public Set<Measure> requires() {
        return Set.of(measure);
    }

    @Override
    public Reading read(Figures figures) {
        var change = change(figures);
        return change.isPresent()
                ? new Reading.Value(change.getAsLong(), 1, 1, List.of())
                : new Reading.Missing(measure);
    }

    /** The difference; empty unless both figures are known. */
    OptionalLong change(Figures figures) {
        var now = figures.total(measure);
        var before = figures.before().map(earlier -> earlier.total(measure)).orElse(OptionalLong.empty());
        return now.isPresent() && before.isPresent()
                ? OptionalLong.of(now.getAsLong() - before.getAsLong())
                : OptionalLong.empty();
    }

    /** Whether the difference goes the way it should; standing still does not. */
    boolean isRight(long change) {
        return isToRise ? change > 0 : change < 0;
    }
}
