package cn.songhe.kernel.fact;

import cn.songhe.kernel.work.Work;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Records statements about one subject.
 *
 * @param <R> the room's own row
 */
public final class FactBook<R extends FactRow> {

    private final Work work;
    private final List<R> held;
    private final BiFunction<Statement, java.time.Instant, R> row;

    /**
     * A book over the statements now held about one subject.
     *
     * @param held the rows not superseded, of the kinds that will be spoken of
     * @param row makes the room's row for a new statement and its moment
     */
    public FactBook(Work work, List<R> held, BiFunction<Statement, java.time.Instant, R> row) {
        this.work = work;
        this.held = new java.util.ArrayList<>(held);
        this.row = row;
    }

    /**
     * Records what is said.
     *
     * @param holding how statements of this kind hold beside each other
     * @return whether anything changed; saying the same twice changes nothing
     */
    public boolean state(Statement said, Holding holding) {
        var concerned = held.stream()
                .filter(r -> r.statement().kind().equals(said.kind()))
                .filter(r -> holding != Holding.SEVERAL_AT_ONCE
                        || r.statement().value().equals(said.value()))
                .toList();
        var revision = Revision.of(concerned.stream().map(FactRow::statement).toList(), said, holding == Holding.ONCE);
        if (revision.added().isEmpty()) {
            return false;
        }
        var moment = work.learn();
        for (var old : concerned) {
            if (revision.superseded().contains(old.statement())) {
                old.supersede(moment);
                held.remove(old);
            }
        }
        for (var statement : revision.added()) {
            var added = row.apply(statement, moment);
            work.entities().persist(added);
            held.add(added);
        }
        return true;
    }
}
