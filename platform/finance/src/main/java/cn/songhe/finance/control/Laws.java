package cn.songhe.finance.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.ParameterOverride;
import cn.songhe.finance.entity.Cycle;
import cn.songhe.spi.Period;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** How each period of a cycle is decided. A version is asked for when its period is: what is not needed need not be installed. */
final class Laws {

    private final String program;
    private final SortedMap<Period, Cycle.Law> versions;
    private final Function<Cycle.Law, CityPolicy> installed;
    private final List<ParameterOverride> overrides;
    private final Map<Period, PeriodLaw> made = new ConcurrentHashMap<>();

    /**
     * For the cycle of a program.
     *
     * @param versions the version for each period
     * @param installed gives the policy of a version, or fails
     * @param overrides the tenant's own values, as known
     */
    Laws(
            String program,
            SortedMap<Period, Cycle.Law> versions,
            Function<Cycle.Law, CityPolicy> installed,
            List<ParameterOverride> overrides) {
        this.program = program;
        this.versions = versions;
        this.installed = installed;
        this.overrides = overrides;
    }

    /** How the period is decided. */
    PeriodLaw of(Period period) {
        return made.computeIfAbsent(period, p -> PeriodLaw.of(installed.apply(versions.get(p)), program, p, overrides));
    }

    /** The versions, by period. */
    SortedMap<Period, Cycle.Law> versions() {
        return versions;
    }

    /** The tenant's own values, as known. */
    List<ParameterOverride> overrides() {
        return overrides;
    }
}
