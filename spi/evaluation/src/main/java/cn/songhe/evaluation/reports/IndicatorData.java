package cn.songhe.evaluation.reports;

import cn.songhe.spi.Citation;
import cn.songhe.spi.Indicator.Reading;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a plugin says of an indicator 指标, beside how it is computed.
 *
 * @param id the id, such as {@code XC-K1}
 * @param title what it is called
 * @param definition numerator and denominator in words
 * @param version the version of the definition, from 1
 * @param unit the unit of its values
 * @param department the department in charge
 * @param citation where it is written
 * @param targets in order of their days; may be empty
 */
public record IndicatorData(
        String id,
        Text title,
        Text definition,
        int version,
        Text unit,
        Optional<Text> department,
        Citation citation,
        List<Target> targets) {

    /** Keeps an immutable copy. */
    public IndicatorData {
        targets = List.copyOf(targets);
    }

    /** The target against which a value of the day is held: the last one due by then or, if none is due, the next. */
    public Optional<Target> targetOn(LocalDate day) {
        Optional<Target> due =
                targets.stream().filter(t -> !t.by().isAfter(day)).reduce((earlier, later) -> later);
        return due.or(() -> targets.stream().findFirst());
    }

    /** How a reading stands on a day. */
    public IndicatorStatus statusOn(LocalDate day, Reading reading) {
        if (reading instanceof Reading.Missing) {
            return IndicatorStatus.MISSING;
        }
        if (reading instanceof Reading.NotApplicable) {
            return IndicatorStatus.NOT_APPLICABLE;
        }
        return targetOn(day)
                .map(target -> target.statusOn(day, (Reading.Value) reading))
                .orElse(IndicatorStatus.NO_TARGET);
    }
}
