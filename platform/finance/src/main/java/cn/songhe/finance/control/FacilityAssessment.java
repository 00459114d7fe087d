package cn.songhe.finance.control;

import cn.songhe.services.boundary.Residents;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Period;
import cn.songhe.spi.Stay;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives the facts of facilities for a period: their dossiers, their residents, and what was granted before on their premises. */
final class FacilityAssessment {

    /** A grade looks back over a year that can lie before the period; two years cover it. */
    private static final int YEARS_BACK = 2;

    private final Connection connection;
    private final CycleContext context;
    private final long first;
    private final long last;
    private final Map<Period, Map<Long, List<Residents.Interval>>> residents = new HashMap<>();

    /** For the facilities in a range of numbers. */
    FacilityAssessment(Connection connection, CycleContext context, long first, long last) {
        this.connection = connection;
        this.context = context;
        this.first = first;
        this.last = last;
    }

    /**
     * The facts of a facility; empty if its kind or division is not known for the period.
     *
     * @param grants what was granted so far
     * @param left what it carries into the period
     */
    Optional<FacilityFacts> facts(
            long facility, Period period, Needs needs, PremisesGrants grants, Map<String, Long> left) {
        var dossier = context.facilities().get(facility);
        if (dossier == null) {
            return Optional.empty();
        }
        var day = period.last();
        return dossier.facts(day, needs.facts(), needs.attributes()).map(builder -> {
            var self = dossier.ref(day).orElseThrow();
            if (needs.facts().contains(Fact.OCCUPANCY)) {
                for (var stay : residents(period).getOrDefault(facility, List.of())) {
                    builder.housed(new Stay(self, stay.first(), stay.last()));
                }
            }
            dossier.premisesKey(day)
                    .ifPresent(
                            key -> grants.before(facility, period, key, context).forEach(builder::grantedBefore));
            Carried.handIn(builder, needs.states(), left);
            return builder.build();
        });
    }

    private Map<Long, List<Residents.Interval>> residents(Period period) {
        return residents.computeIfAbsent(
                period,
                p -> Residents.between(
                        connection,
                        context.tenant(),
                        context.knownAt(),
                        p.first().minusYears(YEARS_BACK),
                        p.last(),
                        first,
                        last));
    }
}
