package cn.songhe.spi;

import java.time.LocalDate;

/**
 * A stay of a person in a facility 入住.
 *
 * @param facility where
 * @param from the first day of residence
 * @param through the last day of residence, or {@code null} while the person still lives there
 */
public record Stay(FacilityRef facility, LocalDate from, LocalDate through) {

    /** The last day of residence within the period, or {@code null} if there was none. */
    public LocalDate lastDayIn(Period period) {
        if (from.isAfter(period.last()) || (through != null && through.isBefore(period.first()))) {
            return null;
        }
        return through == null || through.isAfter(period.last()) ? period.last() : through;
    }

    /** The number of days of residence within the period; both ends count. */
    public int daysIn(Period period) {
        var last = lastDayIn(period);
        if (last == null) {
            return 0;
        }
        var first = from.isBefore(period.first()) ? period.first() : from;
        return (int) (last.toEpochDay() - first.toEpochDay() + 1);
    }
}
