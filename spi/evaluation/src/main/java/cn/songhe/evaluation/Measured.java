package cn.songhe.evaluation;

import cn.songhe.evaluation.reports.IndicatorData;
import cn.songhe.evaluation.reports.IndicatorStatus;
import cn.songhe.evaluation.reports.Target;
import cn.songhe.spi.Indicator.Reading;
import java.util.Optional;

/**
 * What was read off an indicator, and how it stands on the last day of the period.
 *
 * @param data what the plugin says of the indicator
 * @param reading the reading
 * @param target the target it is held against, if there is one
 * @param status how it stands
 */
public record Measured(IndicatorData data, Reading reading, Optional<Target> target, IndicatorStatus status) {}
