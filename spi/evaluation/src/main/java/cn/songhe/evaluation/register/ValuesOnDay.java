package cn.songhe.evaluation.register;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Law;
import cn.songhe.evaluation.ParameterOverride;
import cn.songhe.spi.Cadence;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The values of parameters on a day, for one tenant.
 *
 * @param law the law of the month of the day
 * @param overrides the tenant's own values
 * @param day the day
 */
record ValuesOnDay(Law law, List<ParameterOverride> overrides, LocalDate day) {

    ValuesOnDay(CityPolicy policy, List<ParameterOverride> overrides, LocalDate day) {
        this(policy.terms(Cadence.MONTHLY.periodOf(day), overrides), List.copyOf(overrides), day);
    }

    Optional<Text> of(String parameter) {
        return law.shownOn(day, parameter);
    }

    boolean isAwaited(String parameter) {
        return of(parameter).isEmpty();
    }

    List<ParameterOverride> overridesOf(String parameter) {
        return overrides.stream().filter(o -> o.name().equals(parameter)).toList();
    }
}
