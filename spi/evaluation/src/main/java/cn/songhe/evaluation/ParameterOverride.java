package cn.songhe.evaluation;

import java.time.LocalDate;

/**
 * A tenant's own dated value for a parameter 地方标准. A plugin's value that the override no longer may replace (a floor that
 * rose above it) wins again by itself.
 *
 * @param name the parameter
 * @param from the first day
 * @param value written as in {@code parameters/*.yaml}, such as {@code 12000} or {@code {city: 1, county: 1}}; {@code null} when
 *     from that day the plugin's own value holds again
 * @param ground on what it rests, such as a document number
 */
public record ParameterOverride(String name, LocalDate from, String value, String ground) {

    /** Checks that only the value may be missing. */
    public ParameterOverride {
        if (name == null || from == null || ground == null || ground.isBlank()) {
            throw new IllegalArgumentException("an override names a parameter, a first day and a ground");
        }
    }
}
