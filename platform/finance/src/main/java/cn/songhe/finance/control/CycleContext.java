package cn.songhe.finance.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.ParameterOverride;
import cn.songhe.facilities.boundary.FacilityDossier;
import cn.songhe.finance.entity.Cycle;
import cn.songhe.spi.FacilityRef;
import cn.songhe.spi.Period;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;

/**
 * Everything of a cycle that is the same for all its shards. It follows from the cycle's moment of knowledge and the versions kept
 * with it alone, so every node and every later explanation has the same.
 *
 * @param tenant the tenant
 * @param cycle the cycle's number
 * @param program the program
 * @param period the period
 * @param knownAt the moment of knowledge
 * @param before what was closed before
 * @param laws how each period is decided
 * @param facilities all facilities, as known
 */
public record CycleContext(
        String tenant,
        long cycle,
        String program,
        Period period,
        Instant knownAt,
        Before before,
        Laws laws,
        SortedMap<Long, FacilityDossier> facilities) {

    /**
     * What was closed before a cycle was opened.
     *
     * @param cycles the numbers of the closed cycles of the program, in order of their periods
     * @param periods their periods, in the same order
     * @param knownAt the moment of knowledge of the last of them, or {@code null} if there was none
     * @param otherLaw the periods that are now decided by another version than when they were decided last
     */
    public record Before(List<Long> cycles, List<Period> periods, Instant knownAt, Set<Period> otherLaw) {

        /** Nothing was closed before. */
        public static final Before NOTHING = new Before(List.of(), List.of(), null, Set.of());

        /** The number of the last closed cycle. */
        long last() {
            return cycles.get(cycles.size() - 1);
        }

        boolean isNothing() {
            return cycles.isEmpty();
        }
    }

    /** The context of the first cycle of a program, computed by one version. */
    public static CycleContext first(
            String tenant,
            long cycle,
            CityPolicy policy,
            String program,
            Period period,
            Instant knownAt,
            List<ParameterOverride> overrides,
            SortedMap<Long, FacilityDossier> facilities) {
        var versions = new TreeMap<>(Map.of(period, new Cycle.Law("", "", "")));
        var laws = new Laws(program, versions, law -> policy, overrides);
        return new CycleContext(tenant, cycle, program, period, knownAt, Before.NOTHING, laws, facilities);
    }

    /** How the cycle's own period is decided. */
    PeriodLaw law() {
        return laws.of(period);
    }

    /** The closed periods before and the cycle's own, in order. */
    List<Period> allPeriods() {
        var all = new TreeSet<>(before.periods());
        all.add(period);
        return List.copyOf(all);
    }

    /** Whether any formula for elders carries something from one period to the next. */
    boolean carriesForElders() {
        return allPeriods().stream().anyMatch(p -> !laws.of(p).elders().states().isEmpty());
    }

    /** Whether any formula for facilities carries something from one period to the next. */
    boolean carriesForFacilities() {
        return allPeriods().stream()
                .anyMatch(p -> !laws.of(p).facilities().states().isEmpty());
    }

    /** The changed facilities and all that stood on the same premises, and so on: what one is granted can bar the others. */
    Map<Long, String> withNeighbours(Map<Long, String> changed) {
        var all = new TreeMap<>(changed);
        int before;
        do {
            before = all.size();
            var premises = new TreeSet<String>();
            all.keySet().forEach(id -> premises.addAll(premisesOf(id)));
            facilities.keySet().stream()
                    .filter(id -> premisesOf(id).stream().anyMatch(premises::contains))
                    .forEach(id -> all.putIfAbsent(id, "PREMISES"));
        } while (all.size() > before);
        return all;
    }

    private Set<String> premisesOf(long facility) {
        var dossier = facilities.get(facility);
        return dossier == null ? Set.of() : dossier.premisesKeys();
    }

    /** Gives facilities by number, by what held on the last day of the period. */
    LongFunction<FacilityRef> refs(Period of) {
        Map<Long, FacilityRef> refs = new HashMap<>();
        facilities.forEach((id, dossier) -> dossier.ref(of.last()).ifPresent(ref -> refs.put(id, ref)));
        return refs::get;
    }
}
