package cn.songhe.spi;

import java.time.LocalDate;

/**
 * A value that held over an interval of days, both ends included.
 *
 * @param value what held
 * @param from the first day
 * @param through the last day, or {@code null} while it still holds
 */
public record Dated<T>(T value, LocalDate from, LocalDate through) {

    /** Checks the order of the ends. */
    public Dated {
        if (value == null || from == null || (through != null && through.isBefore(from))) {
            throw new IllegalArgumentException("a dated value has a value, a first day, and no last day before it");
        }
    }

    /** Whether it held on the day. */
    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && (through == null || !day.isAfter(through));
    }

    /** Whether it held on any day of the interval, both ends included. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && (through == null || !through.isBefore(first));
    }
}
