package cn.songhe.deploy.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The day from which the fictional city is seen. Nothing that is recorded happens after it.
 *
 * @param day that day
 */
record AsOf(LocalDate day) {

    YearMonth month() {
        return YearMonth.from(day);
    }

    LocalDate monthFirst() {
        return month().atDay(1);
    }

    /** The first day of the month that lies so many months back. */
    LocalDate monthFirst(int monthsBack) {
        return month().minusMonths(monthsBack).atDay(1);
    }

    /** Completed years at the end of the month, by which rights go. */
    int age(LocalDate birth) {
        return (int) ChronoUnit.YEARS.between(birth, month().atEndOfMonth());
    }

    /** The date, or this day if the date is later. */
    LocalDate atMost(LocalDate date) {
        return date.isAfter(day) ? day : date;
    }
}
