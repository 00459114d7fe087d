package cn.songhe.evaluation;

import cn.songhe.spi.DivisionCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A tenant's own dated value for a parameter 地方标准, for its whole area or for one division of it. A plugin's value that the override
 * no longer may replace (a floor that rose above it) wins again by itself.
 *
 * @param name the parameter
 * @param from the first day
 * @param value written as in {@code parameters/*.yaml}, such as {@code 12000} or {@code {city: 1, county: 1}}; {@code null} when
 *     from that day it is as if nothing had been set here
 * @param ground on what it rests, such as a document number
 * @param division the division for which alone it was set, such as a county; empty for the whole area
 */
public record ParameterOverride(
        String name, LocalDate from, String value, String ground, Optional<DivisionCode> division) {

    /** Checks that only the value may be missing. */
    public ParameterOverride {
        if (name == null || from == null || ground == null || ground.isBlank() || division == null) {
            throw new IllegalArgumentException("an override names a parameter, a first day and a ground");
        }
    }

    /** For the tenant's whole area. */
    public ParameterOverride(String name, LocalDate from, String value, String ground) {
        this(name, from, value, ground, Optional.empty());
    }
}
