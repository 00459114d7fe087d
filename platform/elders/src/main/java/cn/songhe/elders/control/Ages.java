package cn.songhe.elders.control;

import cn.songhe.spi.Age;
import java.time.LocalDate;

/** Ages in completed years, and what they mean for dates of birth. */
final class Ages {

    private Ages() {}

    /** The age on the day; 0 for who is born later. */
    static int on(LocalDate birth, LocalDate day) {
        return birth.isAfter(day) ? 0 : Age.on(birth, day);
    }

    /** The last date of birth with which so many years are completed on the day. */
    static LocalDate lastBirth(int years, LocalDate day) {
        var same = day.minusYears(years);
        // who is born on 29 February completes a year of 365 days on the 28th
        var next = same.plusDays(1);
        return next.plusYears(years).isAfter(day) ? same : next;
    }
}
