package cn.songhe.finance.entity;

import cn.songhe.kernel.work.Work;
import java.util.List;
import java.util.Optional;

/** The cycles, within one unit of work. */
public final class Cycles {

    private final Work work;

    private Cycles(Work work) {
        this.work = work;
    }

    /** The cycles as the unit of work sees them. */
    public static Cycles in(Work work) {
        return new Cycles(work);
    }

    /** The cycle of this number. */
    public Optional<Cycle> find(long id) {
        return query("select c from Cycle c where c.id = :key", id);
    }

    /** The cycle of this number, locked until the unit of work ends. */
    public Optional<Cycle> lock(long id) {
        return work.entities()
                .createQuery("select c from Cycle c where c.id = :key", Cycle.class)
                .setParameter("key", id)
                .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private Optional<Cycle> query(String text, Object key) {
        return work.entities()
                .createQuery(text, Cycle.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** The cycles of a program that count, in order of their periods: all but returned ones. */
    public List<Cycle> counting(String program) {
        return work.entities()
                .createQuery(
                        "select c from Cycle c where c.program = :program and c.state <> :returned order by c.period",
                        Cycle.class)
                .setParameter("program", program)
                .setParameter("returned", Cycle.State.RETURNED)
                .getResultList();
    }

    /** The cycles of these numbers. */
    public List<Cycle> ofNumbers(List<Long> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return work.entities()
                .createQuery("select c from Cycle c where c.id in :numbers", Cycle.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    /** The last closed cycle of every program. */
    public List<Cycle> lastClosed() {
        return work.entities()
                .createQuery(
                        "select c from Cycle c where c.state = :closed and c.period = (select max(d.period) from Cycle d"
                                + " where d.program = c.program and d.state = :closed) order by c.program",
                        Cycle.class)
                .setParameter("closed", Cycle.State.CLOSED)
                .getResultList();
    }

    /** Up to so many cycles before a number, newest first. */
    public List<Cycle> before(long id, int most) {
        return work.entities()
                .createQuery("select c from Cycle c where c.id < :before order by c.id desc", Cycle.class)
                .setParameter("before", id == 0 ? Long.MAX_VALUE : id)
                .setMaxResults(most)
                .getResultList();
    }
}
