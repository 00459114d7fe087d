package cn.songhe.services.entity;

import cn.songhe.kernel.work.Work;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows of services, within one unit of work. */
public final class Services {

    private final Work work;

    private Services(Work work) {
        this.work = work;
    }

    /** The rows as the unit of work sees them. */
    public static Services in(Work work) {
        return new Services(work);
    }

    /** The stays held to be true of the elders. */
    public Map<Long, List<StayRow>> stays(Collection<Long> elders) {
        return held(StayRow.class, "StayRow", elders, "");
    }

    /** The meals held to be true of the elders, from a day through another. */
    public Map<Long, List<MealRow>> meals(Collection<Long> elders, LocalDate first, LocalDate last) {
        return elders.isEmpty()
                ? Map.of()
                : work.entities()
                        .createQuery(
                                "select r from MealRow r where r.elder in :elders and r.supersededAt is null"
                                        + " and r.day between :first and :last",
                                MealRow.class)
                        .setParameter("elders", elders)
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .getResultStream()
                        .collect(Collectors.groupingBy(MealRow::elder));
    }

    /** The applications held to be true of the elders. */
    public Map<Long, List<ApplicationRow>> applications(Collection<Long> elders) {
        return held(ApplicationRow.class, "ApplicationRow", elders, "");
    }

    private <R extends Recorded> Map<Long, List<R>> held(
            Class<R> type, String entity, Collection<Long> elders, String more) {
        if (elders.isEmpty()) {
            return Map.of();
        }
        return work.entities()
                .createQuery(
                        "select r from " + entity + " r where r.elder in :elders and r.supersededAt is null" + more,
                        type)
                .setParameter("elders", elders)
                .getResultStream()
                .collect(Collectors.groupingBy(Recorded::elder));
    }

    /** Up to so many rows of a kind after a number, held to be true; optionally of one facility. */
    public <R extends Recorded> List<R> after(Class<R> type, long id, Long facility, int most) {
        var ofFacility = facility == null ? "" : " and r.facility = :facility";
        var query = work.entities()
                .createQuery(
                        "select r from " + type.getSimpleName() + " r where r.id > :after and r.supersededAt is null"
                                + ofFacility + " order by r.id",
                        type)
                .setParameter("after", id)
                .setMaxResults(most);
        if (facility != null) {
            query.setParameter("facility", facility);
        }
        return query.getResultList();
    }

    /** The row of this number, held to be true. */
    public <R extends Recorded> Optional<R> find(Class<R> type, long id) {
        return work.entities()
                .createQuery(
                        "select r from " + type.getSimpleName() + " r where r.id = :id and r.supersededAt is null",
                        type)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
