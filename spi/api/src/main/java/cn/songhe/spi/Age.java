package cn.songhe.spi;

import java.time.LocalDate;

/** Age 周岁 in completed years. */
public final class Age {

    private Age() {}

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
