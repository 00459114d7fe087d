package cn.songhe.reports.control;

import cn.songhe.kernel.tenant.Tenant;
import cn.songhe.reports.boundary.Figures.Coverage;
import cn.songhe.reports.boundary.Figures.Figure;
import cn.songhe.reports.boundary.Figures.Missing;
import cn.songhe.reports.entity.CitySums;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What was read of a city, and figures made of it.
 *
 * @param hasPolicy whether its policy is in operation
 */
record CityReading(Tenant city, boolean hasPolicy, CitySums sums) {

    Figure missing(Missing why) {
        return Figure.missing(city.id(), why);
    }

    Figure count(long value, Long of, Coverage coverage) {
        return Figure.of(city.id(), BigDecimal.valueOf(value), value, of, coverage);
    }

    /** Numerator to every hundred of the denominator, to one decimal. */
    Figure perHundred(long numerator, long denominator, Coverage coverage) {
        var value = BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
        return Figure.of(city.id(), value, numerator, denominator, coverage);
    }

    /** A share of persons; not shown if it, or what is left of the whole, is a few persons. */
    Figure shareOfPersons(long persons, long all) {
        return FewPersons.tells(persons) || FewPersons.tells(all - persons)
                ? missing(Missing.FEW_PERSONS)
                : perHundred(persons, all, null);
    }

    /** The numerator for each one of the denominator, in whole units. */
    Figure each(long numerator, long denominator, Coverage coverage) {
        var value = BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP);
        return Figure.of(city.id(), value, numerator, denominator, coverage);
    }
}
