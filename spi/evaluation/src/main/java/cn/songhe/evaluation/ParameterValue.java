package cn.songhe.evaluation;

import cn.songhe.spi.Citation;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a parameter is from a day on.
 *
 * @param from the first day
 * @param value the value, or empty if the parameter is abolished from that day
 * @param citation where it is written
 * @param note what was decided where the text is silent
 */
public record ParameterValue<T>(LocalDate from, Optional<T> value, Citation citation, Optional<Text> note) {}
