package cn.songhe.evaluation;

import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A dated, cited number of a plugin 政策参数.
 *
 * @param name as in {@link cn.songhe.spi.ParameterKey}
 * @param unit what kind of value it has
 * @param title what it is called, if it was given a title
 * @param nature how the text sets it
 * @param override what a tenant may do with it
 * @param values in order of their first days; none if the text gives no standard at all
 * @param awaiting where the text speaks of a standard that it does not give, if so
 */
public record Parameter<T>(
        String name,
        Unit<T> unit,
        Optional<Text> title,
        Nature nature,
        OverrideRule override,
        List<ParameterValue<T>> values,
        Optional<Awaiting> awaiting) {

    /** Keeps an immutable copy. */
    public Parameter {
        values = List.copyOf(values);
    }

    /** The entry that governs the day, which may be an abolition; empty before the first. */
    public Optional<ParameterValue<T>> entryOn(LocalDate day) {
        for (int i = values.size() - 1; i >= 0; i--) {
            if (!values.get(i).from().isAfter(day)) {
                return Optional.of(values.get(i));
            }
        }
        return Optional.empty();
    }
}
