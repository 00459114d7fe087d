package cn.songhe.cookbook;

import cn.songhe.spi.Period;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.SubjectFacts;
import java.time.LocalDate;
import java.util.Optional;

/** A cycle of several years 周期, carried as its first day: after its years it has ended, and the next begins with the period. */
final class Cycle {

    private Cycle() {}

    /** The first day of the cycle that is running in the period; empty if none is. */
    static Optional<LocalDate> running(SubjectFacts facts, StateKey<LocalDate> begun, long years, Period period) {
        return facts.state(begun).filter(day -> period.first().isBefore(day.plusYears(years)));
    }
}
