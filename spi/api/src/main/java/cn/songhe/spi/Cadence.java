package cn.songhe.spi;

import java.time.LocalDate;

/** How often something is computed or reported 周期频率. What is granted once is computed in one of these, and granted in one period only. */
public enum Cadence {
    /** Every calendar month 按月. */
    MONTHLY(1),
    /** Every calendar quarter 按季. */
    QUARTERLY(3),
    /** Every half of a calendar year 按半年. */
    HALF_YEARLY(6),
    /** Every calendar year 按年. */
    YEARLY(12);

    private final int months;

    Cadence(int months) {
        this.months = months;
    }

    /** The length of its periods in months: 1, 3, 6 or 12. */
    public int months() {
        return months;
    }

    /** The period of this length in which the day lies. */
    public Period periodOf(LocalDate day) {
        int firstMonth = (day.getMonthValue() - 1) / months * months + 1;
        var first = LocalDate.of(day.getYear(), firstMonth, 1);
        return new Period(first, first.plusMonths(months).minusDays(1));
    }
}
