package cn.songhe.plugins.entity;

import cn.songhe.kernel.work.Work;
import cn.songhe.spi.Period;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The activations, within one unit of work. */
public final class Activations {

    private final Work work;

    private Activations(Work work) {
        this.work = work;
    }

    /** The activations as the unit of work sees them. */
    public static Activations in(Work work) {
        return new Activations(work);
    }

    /** All of them, newest first. */
    public List<Activation> all() {
        return work.entities()
                .createQuery("select a from Activation a order by a.id desc", Activation.class)
                .getResultList();
    }

    /** All of them in order of their numbers, locked until the unit of work ends: what one may do depends on the others. */
    public List<Activation> lockAll() {
        return work.entities()
                .createQuery("select a from Activation a order by a.id", Activation.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Keeps a new one and gives it its number. */
    public Activation add(Activation activation) {
        work.entities().persist(activation);
        work.entities().flush();
        return activation;
    }

    /**
     * The one in force for a period, as known at a moment: of those approved and not withdrawn whose first day is not after the end of
     * the period, the one with the latest first day; of several, the one approved last.
     */
    public static Optional<Activation> inForce(Collection<Activation> all, Period period, Instant knownAt) {
        return all.stream()
                .filter(a -> a.isHeldAt(knownAt))
                .filter(a -> !a.effectiveFrom().isAfter(period.last()))
                .max(Comparator.comparing(Activation::effectiveFrom)
                        .thenComparing(Activation::recordedAt)
                        .thenComparing(Activation::id));
    }

    /** Whether another one would be in force in the place of this, were it withdrawn. */
    public static boolean hasOneBefore(Collection<Activation> all, Activation one) {
        return all.stream()
                .filter(a -> a.id() != one.id() && a.isHeld())
                .anyMatch(a -> !a.effectiveFrom().isAfter(one.effectiveFrom()));
    }
}
