package cn.songhe.finance.control;

import cn.songhe.evaluation.Assembly;
import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Law;
import cn.songhe.evaluation.ParameterOverride;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.Period;
import cn.songhe.spi.Subject;
import java.util.List;

/**
 * How one period of a program is decided: the version of the policy, its terms, and the formulas with their rules.
 *
 * @param policy the version in force for the period
 * @param terms the terms of the period, with the tenant's own values that this version permits
 * @param elders the formulas for elders
 * @param facilities the formulas for facilities
 */
record PeriodLaw(CityPolicy policy, Law terms, Assembly<ElderFacts> elders, Assembly<FacilityFacts> facilities) {

    /** A value that this version of the policy does not permit does not count; the policy's own does. */
    static PeriodLaw of(CityPolicy policy, String program, Period period, List<ParameterOverride> overrides) {
        var permitted = overrides.stream()
                .filter(o -> policy.book().refusalOf(o).isEmpty())
                .toList();
        return new PeriodLaw(
                policy,
                policy.terms(period, permitted),
                Assembly.of(policy, program, Subject.ELDER),
                Assembly.of(policy, program, Subject.FACILITY));
    }
}
