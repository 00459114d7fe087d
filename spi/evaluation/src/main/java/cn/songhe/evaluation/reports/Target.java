package cn.songhe.evaluation.reports;

import cn.songhe.spi.Indicator.Reading;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A target 目标值 with the day by which it is to be met.
 *
 * @param by the last day on which it is not late
 * @param bounds what the value must keep, all of them
 * @param note what is to be known of it
 */
public record Target(LocalDate by, List<Bound> bounds, Optional<Text> note) {

    /** Keeps an immutable copy. */
    public Target {
        bounds = List.copyOf(bounds);
    }

    /** How the reading stands on the day. */
    public IndicatorStatus statusOn(LocalDate day, Reading.Value reading) {
        if (bounds.stream().allMatch(bound -> bound.isKeptBy(reading))) {
            return IndicatorStatus.MET;
        }
        return day.isAfter(by) ? IndicatorStatus.LATE : IndicatorStatus.ON_THE_WAY;
    }
}
