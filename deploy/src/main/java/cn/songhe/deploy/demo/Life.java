package cn.songhe.deploy.demo;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The life of a fictional facility.
 *
 * @param completed when building was completed
 * @param opened when it began to operate
 * @param filed when it was filed
 * @param closed its last day of operation
 */
record Life(
        Optional<LocalDate> completed,
        Optional<LocalDate> opened,
        Optional<LocalDate> filed,
        Optional<LocalDate> closed) {

    /** Whether it operated on that day and has not closed since. */
    boolean operatesSince(LocalDate day) {
        return closed.isEmpty() && opened.filter(first -> !first.isAfter(day)).isPresent();
    }
}
