package cn.songhe.elders.entity;

import cn.songhe.kernel.work.Work;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of the register, within one unit of work. */
public final class Elders {

    private final Work work;

    private Elders(Work work) {
        this.work = work;
    }

    /** The register as the unit of work sees it. */
    public static Elders in(Work work) {
        return new Elders(work);
    }

    /** The elder of this number. */
    public Optional<Elder> find(long id) {
        return work.entities()
                .createQuery("select e from Elder e where e.id = :id", Elder.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Elders by the blind indexes of their identity numbers; the key is the index in hexadecimal. */
    public Map<String, Elder> byNumber(Collection<byte[]> indexes) {
        if (indexes.isEmpty()) {
            return Map.of();
        }
        return work.entities()
                .createQuery("select e from Elder e where e.numberIndex in :indexes", Elder.class)
                .setParameter("indexes", indexes)
                .getResultStream()
                .collect(Collectors.toMap(e -> HexFormat.of().formatHex(e.numberIndex()), Function.identity()));
    }

    /** The names of the elders with these numbers. */
    public Map<Long, String> names(Collection<Long> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return work.entities()
                .createQuery("select e.id, e.name from Elder e where e.id in :numbers", Object[].class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** All statements about an elder, in the order in which they became known. */
    public List<ElderFact> facts(long elder) {
        return work.entities()
                .createQuery(
                        "select f from ElderFact f where f.elder = :elder order by f.recordedAt, f.id", ElderFact.class)
                .setParameter("elder", elder)
                .getResultList();
    }

    /** The statements held to be true about the elders. */
    public Map<Long, List<ElderFact>> held(Collection<Long> elders) {
        if (elders.isEmpty()) {
            return Map.of();
        }
        return work.entities()
                .createQuery(
                        "select f from ElderFact f where f.elder in :elders and f.supersededAt is null order by f.from",
                        ElderFact.class)
                .setParameter("elders", elders)
                .getResultStream()
                .collect(Collectors.groupingBy(ElderFact::elder));
    }
}
