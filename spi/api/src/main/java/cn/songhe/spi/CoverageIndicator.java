package cn.songhe.spi;

import java.util.Set;

/** How many of the divisions that are counted have at least one of something. */
record CoverageIndicator(String id, Measure measure, Measure all) implements Indicator {

    private static final Text NO_DIVISIONS = Text.of("没有应覆盖的区划，不适用", "there is no division to cover: not applicable");

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
        var divisions = figures.byDivision(all);
        var having = figures.byDivision(measure);
        var counted =
                divisions.keySet().stream().filter(d -> divisions.get(d) > 0).toList();
        var lacking =
                counted.stream().filter(d -> having.getOrDefault(d, 0L) == 0).toList();
        return counted.isEmpty()
                ? new Reading.NotApplicable(NO_DIVISIONS)
                : new Reading.Value(counted.size() - lacking.size(), counted.size(), 100, lacking);
    }
}
