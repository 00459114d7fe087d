package cn.songhe.evaluation;

import cn.songhe.spi.Citation;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A parameter as it stands on a day.
 *
 * @param parameter the parameter
 * @param value its value
 * @param since in force since
 * @param citation where the plugin's value of the day is written; empty if a tenant filled a gap
 * @param note what was decided where the text is silent
 * @param ground the tenant's ground, where the value is the tenant's own
 * @param division the division that set it for itself, if one did
 */
record Standard<T>(
        Parameter<T> parameter,
        T value,
        LocalDate since,
        Optional<Citation> citation,
        Optional<Text> note,
        Optional<String> ground,
        Optional<DivisionCode> division) {

    static <T> Standard<T> own(Parameter<T> parameter, ParameterValue<T> entry, T value) {
        return new Standard<>(
                parameter,
                value,
                entry.from(),
                Optional.of(entry.citation()),
                entry.note(),
                Optional.empty(),
                Optional.empty());
    }

    static <T> Standard<T> overridden(Parameter<T> parameter, Optional<ParameterValue<T>> own, LocalOverride<T> by) {
        return new Standard<>(
                parameter,
                by.value(),
                by.from(),
                own.map(ParameterValue::citation),
                own.flatMap(ParameterValue::note),
                Optional.of(by.ground()),
                by.division());
    }
}
