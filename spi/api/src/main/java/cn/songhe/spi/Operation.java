package cn.songhe.spi;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The life of a facility as an operation.
 *
 * @param completed the day on which building was completed 建成
 * @param opened the day on which it began to operate 运营
 * @param closed the last day of operation
 * @param roundTheClock whether it gives lodging and care for 24 hours a day 24小时全托
 * @param filed the day on which it was filed 备案
 */
public record Operation(
        Optional<LocalDate> completed,
        Optional<LocalDate> opened,
        Optional<LocalDate> closed,
        boolean roundTheClock,
        Optional<LocalDate> filed) {

    /** Whether it operated on the day. */
    public boolean operatedOn(LocalDate day) {
        return opened.isPresent()
                && !opened.get().isAfter(day)
                && closed.map(c -> !c.isBefore(day)).orElse(true);
    }
}
