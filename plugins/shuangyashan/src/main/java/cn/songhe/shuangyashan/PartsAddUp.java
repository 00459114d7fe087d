package cn.songhe.shuangyashan;

import cn.songhe.spi.Figures;
import cn.songhe.spi.Indicator;
import cn.songhe.spi.Measure;
import cn.songhe.spi.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * SYS-K7 (一(一)2): whether the parts of a number add up to it: the sum of the parts in per cent of the whole, exactly 100 or there is a
 * mistake in one of them.
 */
record PartsAddUp(String id, Measure whole, List<Measure> parts) implements Indicator {

    private static final Text NOTHING = Text.of("总数为零，不适用", "the whole is zero: not applicable");

    @Override
    public Set<Measure> requires() {
        var all = new HashSet<>(parts);
        all.add(whole);
        return all;
    }

    @Override
    public Reading read(Figures figures) {
        if (figures.total(whole).isEmpty()) {
            return new Reading.Missing(whole);
        }
        long sum = 0;
        for (var part : parts) {
            if (figures.total(part).isEmpty()) {
                return new Reading.Missing(part);
            }
            sum += figures.total(part).getAsLong();
        }
        long total = figures.total(whole).getAsLong();
        return total == 0 ? new Reading.NotApplicable(NOTHING) : new Reading.Value(sum, total, 100, List.of());
    }
}
