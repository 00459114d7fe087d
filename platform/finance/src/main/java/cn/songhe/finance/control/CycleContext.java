package cn.songhe.finance.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Law;
import cn.songhe.evaluation.ParameterOverride;
import cn.songhe.facilities.boundary.FacilityDossier;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.FacilityRef;
import cn.songhe.spi.Period;
import cn.songhe.spi.Subject;
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
 * Everything of a cycle that is the same for all its shards. It follows from the cycle's moment of knowledge alone, so every node
 * and every later explanation has the same.
 *
 * @param tenant the tenant
 * @param cycle the cycle's number
 * @param policy the plugin's version that computes it
 * @param program the program
 * @param period the period
 * @param knownAt the moment of knowledge
 * @param knownBefore the moment of knowledge of the last closed cycle of the program, or {@code null} if there was none
 * @param otherLaw whether the last closed cycle was computed by another version of the plugin
 * @param earlier the periods closed before, in order
 * @param overrides the tenant's own parameters, as known
 * @param facilities all facilities, as known
 */
public record CycleContext(
        String tenant,
        long cycle,
        CityPolicy policy,
        String program,
        Period period,
        Instant knownAt,
        Instant knownBefore,
        boolean otherLaw,
        List<Period> earlier,
        List<ParameterOverride> overrides,
        SortedMap<Long, FacilityDossier> facilities) {

    Formulas<ElderFacts> elderFormulas() {
        return Formulas.of(policy, program, Subject.ELDER);
    }

    Formulas<FacilityFacts> facilityFormulas() {
        return Formulas.of(policy, program, Subject.FACILITY);
    }

    Law law(Period of) {
        return policy.terms(of, overrides);
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
