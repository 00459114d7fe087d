package cn.songhe.spi;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A calendar month or a calendar year 期间, for which entitlements are computed.
 *
 * @param first its first day
 * @param last its last day
 */
public record Period(LocalDate first, LocalDate last) implements Comparable<Period> {

    /** Checks that it is exactly one month or one year. */
    public Period {
        var month = YearMonth.from(first);
        boolean isMonth = first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth());
        boolean isYear = first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31));
        if (!isMonth && !isYear) {
            throw new IllegalArgumentException("a period is a calendar month or a calendar year");
        }
    }

    /** The month. */
    public static Period month(int year, int month) {
        var m = YearMonth.of(year, month);
        return new Period(m.atDay(1), m.atEndOfMonth());
    }

    /** The year. */
    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Reads {@code 2022-05} or {@code 2022}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Period parse(String text) {
        if (text.matches("\\d{4}")) {
            return year(Integer.parseInt(text));
        }
        if (text.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return month(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)));
        }
        throw new IllegalArgumentException("a period is written 2022-05 or 2022");
    }

    /** Whether it is a month, not a year. */
    public boolean isMonth() {
        return first.getMonth() == last.getMonth();
    }

    /** Whether the day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** The period of the same length just before it. */
    public Period previous() {
        return isMonth() ? parse(YearMonth.from(first).minusMonths(1).toString()) : year(first.getYear() - 1);
    }

    @Override
    public int compareTo(Period other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }

    /** {@code 2022-05} or {@code 2022}. */
    @Override
    public String toString() {
        return isMonth() ? YearMonth.from(first).toString() : "%04d".formatted(first.getYear());
    }
}
