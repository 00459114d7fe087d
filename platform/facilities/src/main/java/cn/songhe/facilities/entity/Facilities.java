package cn.songhe.facilities.entity;

import cn.songhe.kernel.work.Work;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of the register, within one unit of work. */
public final class Facilities {

    private final Work work;

    private Facilities(Work work) {
        this.work = work;
    }

    /** The register as the unit of work sees it. */
    public static Facilities in(Work work) {
        return new Facilities(work);
    }

    /** The facility of this number. */
    public Optional<Facility> find(long id) {
        return work.entities()
                .createQuery("select f from Facility f where f.id = :id", Facility.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Facilities by credit code. */
    public Map<String, Facility> byCreditCode(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return work.entities()
                .createQuery("select f from Facility f where f.creditCode in :codes", Facility.class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(Facility::creditCode, Function.identity()));
    }

    /** The names of the facilities with these numbers. */
    public Map<Long, String> names(Collection<Long> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return work.entities()
                .createQuery("select f.id, f.name from Facility f where f.id in :numbers", Object[].class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** All statements about a facility, in the order in which they became known. */
    public List<FacilityFact> facts(long facility) {
        return work.entities()
                .createQuery(
                        "select f from FacilityFact f where f.facility = :facility order by f.recordedAt, f.id",
                        FacilityFact.class)
                .setParameter("facility", facility)
                .getResultList();
    }

    /** The statements held to be true about the facilities. */
    public Map<Long, List<FacilityFact>> held(Collection<Long> facilities) {
        if (facilities.isEmpty()) {
            return Map.of();
        }
        return work.entities()
                .createQuery(
                        "select f from FacilityFact f where f.facility in :facilities and f.supersededAt is null order by f.from",
                        FacilityFact.class)
                .setParameter("facilities", facilities)
                .getResultStream()
                .collect(Collectors.groupingBy(FacilityFact::facility));
    }
}
