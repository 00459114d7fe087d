package cn.songhe.evaluation.compare;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.ParameterOverride;
import cn.songhe.spi.DivisionCode;
import java.util.List;

/**
 * A policy that is asked.
 *
 * @param policy the policy
 * @param home the place of its city that {@code home} stands for
 * @param overrides the tenant's own values
 */
public record Candidate(CityPolicy policy, DivisionCode home, List<ParameterOverride> overrides) {

    /** Keeps an immutable copy. */
    public Candidate {
        overrides = List.copyOf(overrides);
    }

    /** By the plugin's own values alone. */
    public Candidate(CityPolicy policy, DivisionCode home) {
        this(policy, home, List.of());
    }
}
