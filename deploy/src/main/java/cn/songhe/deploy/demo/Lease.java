package cn.songhe.deploy.demo;

import java.time.LocalDate;

/**
 * The term of a lease.
 *
 * @param from its first day
 * @param through its last day
 */
record Lease(LocalDate from, LocalDate through) {

    /** A lease of so many full years. */
    static Lease ofYears(LocalDate from, int years) {
        return new Lease(from, from.plusYears(years).minusDays(1));
    }

    Lease aDayShorter() {
        return new Lease(from, through.minusDays(1));
    }
}
