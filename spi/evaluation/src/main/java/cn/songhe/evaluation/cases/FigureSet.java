package cn.songhe.evaluation.cases;

import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Figures;
import cn.songhe.spi.Measure;
import cn.songhe.spi.Period;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;

/**
 * The figures that a case gives.
 *
 * @param period the period at whose end they were taken
 * @param totals of the whole tenant, by measure
 * @param divisions by division, where the case gives them so
 * @param before one period earlier, if the case gives them
 */
record FigureSet(
        Period period,
        Map<Measure, Long> totals,
        Map<Measure, SortedMap<DivisionCode, Long>> divisions,
        Optional<Figures> before)
        implements Figures {

    @Override
    public OptionalLong total(Measure measure) {
        var total = totals.get(measure);
        return total == null ? OptionalLong.empty() : OptionalLong.of(total);
    }

    @Override
    public SortedMap<DivisionCode, Long> byDivision(Measure measure) {
        return divisions.getOrDefault(measure, Collections.emptySortedMap());
    }
}
