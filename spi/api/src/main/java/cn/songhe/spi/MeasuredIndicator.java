package cn.songhe.spi;

import java.util.List;
import java.util.Set;

/** A measure, or a ratio of two. */
record MeasuredIndicator(String id, Measure numerator, Measure denominator, long per) implements Indicator {

    private static final Text NOTHING_TO_MEASURE = Text.of("分母为零，不适用", "the denominator is zero: not applicable");

    @Override
    public Set<Measure> requires() {
        return denominator == null ? Set.of(numerator) : Set.of(numerator, denominator);
    }

    @Override
    public Reading read(Figures figures) {
        var above = figures.total(numerator);
        if (above.isEmpty()) {
            return new Reading.Missing(numerator);
        }
        if (denominator == null) {
            return new Reading.Value(above.getAsLong(), 1, 1, List.of());
        }
        var below = figures.total(denominator);
        if (below.isEmpty()) {
            return new Reading.Missing(denominator);
        }
        return below.getAsLong() == 0
                ? new Reading.NotApplicable(NOTHING_TO_MEASURE)
                : new Reading.Value(above.getAsLong(), below.getAsLong(), per, List.of());
    }
}
