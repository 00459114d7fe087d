package cn.songhe.taiyuan;

import cn.songhe.spi.Period;
import cn.songhe.spi.Stay;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The part of a stay that lies in the period and not after the person's death or departure.
 *
 * @param stay the stay
 * @param last its last day in the period
 * @param days the days from its first day in the period through the last
 */
record CountedStay(Stay stay, LocalDate last, long days) {

    static Optional<CountedStay> of(Stay stay, Period period, LocalDate here) {
        var last = stay.lastDayIn(period);
        if (last == null || stay.from().isAfter(here)) {
            return Optional.empty();
        }
        var end = last.isAfter(here) ? here : last;
        var begin = stay.from().isBefore(period.first()) ? period.first() : stay.from();
        return Optional.of(new CountedStay(stay, end, end.toEpochDay() - begin.toEpochDay() + 1));
    }

    boolean isInCommunityCare() {
        return Kinds.isCommunityCare(stay.facility().kind());
    }

    /** Whether this is the later stay: by its last day, then by its first, then by the larger number of the facility. */
    boolean isLaterThan(CountedStay other) {
        int order = last.compareTo(other.last);
        order = order != 0 ? order : stay.from().compareTo(other.stay.from());
        order = order != 0
                ? order
                : Long.compare(stay.facility().id(), other.stay.facility().id());
        return order > 0;
    }
}
