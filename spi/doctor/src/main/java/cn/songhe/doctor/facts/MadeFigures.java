package cn.songhe.doctor.facts;

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
 * Made-up figures.
 *
 * @param period the period at whose end they were taken
 * @param divisions the figures by division; a measure that is not known is missing
 * @param before one period earlier, if they are known
 */
record MadeFigures(Period period, Map<Measure, SortedMap<DivisionCode, Long>> divisions, Optional<Figures> before)
        implements Figures {

    @Override
    public OptionalLong total(Measure measure) {
        return divisions.containsKey(measure)
                ? OptionalLong.of(divisions.get(measure).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                : OptionalLong.empty();
    }

    @Override
    public SortedMap<DivisionCode, Long> byDivision(Measure measure) {
        return divisions.getOrDefault(measure, Collections.emptySortedMap());
    }
}
