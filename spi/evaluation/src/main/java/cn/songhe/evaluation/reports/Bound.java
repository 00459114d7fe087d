package cn.songhe.evaluation.reports;

import cn.songhe.spi.Indicator.Reading;
import java.math.BigDecimal;

/**
 * A bound of a target.
 *
 * @param comparison how it bounds
 * @param value the number, exact, in the unit of the indicator
 */
public record Bound(Comparison comparison, BigDecimal value) {

    /** Whether the reading keeps it; compared exactly, without dividing. */
    public boolean isKeptBy(Reading.Value reading) {
        var above = BigDecimal.valueOf(reading.numerator()).multiply(BigDecimal.valueOf(reading.per()));
        return comparison.holds(above.compareTo(value.multiply(BigDecimal.valueOf(reading.denominator()))));
    }
}
