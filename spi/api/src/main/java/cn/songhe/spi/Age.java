package cn.songhe.spi;

import java.time.LocalDate;

/** Age 周岁 in completed years and months. */
public final class Age {

    private Age() {}

    /**
     * Completed months 月龄 on a day. Who is born on the 29th to 31st completes a month on the last day of a month that has no such day.
     *
     * @throws IllegalArgumentException for a day before birth
     */
    public static int monthsOn(LocalDate birth, LocalDate day) {
        if (day.isBefore(birth)) {
            throw new IllegalArgumentException("a day before birth has no age");
        }
        int months = (day.getYear() - birth.getYear()) * 12 + day.getMonthValue() - birth.getMonthValue();
        return birth.plusMonths(months).isAfter(day) ? months - 1 : months;
    }

    /**
     * Completed years on a day. A person born on 29 February completes a year on 28 February of a common year.
     *
     * @throws IllegalArgumentException for a day before birth
     */
    public static int on(LocalDate birth, LocalDate day) {
        if (day.isBefore(birth)) {
            throw new IllegalArgumentException("a day before birth has no age");
        }
        int years = day.getYear() - birth.getYear();
        return birth.plusYears(years).isAfter(day) ? years - 1 : years;
    }
}
