package cn.songhe.finance.control;

import cn.songhe.finance.entity.StateCursor;
import cn.songhe.finance.entity.StateWriter;
import cn.songhe.finance.entity.SubjectKind;
import java.sql.Connection;
import java.util.Map;

/**
 * What subjects carry into a cycle's own period: what the last closed cycle left or, for those of whom something was learned since,
 * what going through all closed periods again gives. What they carry out of it is written, for the next cycle.
 */
final class Onward implements Carriage, AutoCloseable {

    private final Carried carried;
    private final Replayed replayed;
    private final StateCursor left;
    private final StateWriter writer;

    private Onward(Carried carried, Replayed replayed, StateCursor left, StateWriter writer) {
        this.carried = carried;
        this.replayed = replayed;
        this.left = left;
        this.writer = writer;
    }

    /** For the subjects of a kind in a range of numbers; {@code writer} is {@code null} where nothing is to be written. */
    static Onward open(
            Connection connection,
            CycleContext context,
            SubjectKind kind,
            long first,
            long last,
            Replayed replayed,
            StateWriter writer) {
        var law = context.law();
        var carried = new Carried(kind == SubjectKind.ELDER ? law.elders() : law.facilities());
        boolean reads = !carried.isEmpty() && !context.before().isNothing();
        var left = reads
                ? StateCursor.open(
                        connection, context.tenant(), context.before().last(), kind, first, last)
                : null;
        return new Onward(carried, replayed, left, writer);
    }

    @Override
    public Map<String, Long> into(long subject) {
        return left == null ? Map.of() : replayed.of(subject).orElseGet(() -> left.of(subject));
    }

    @Override
    public void outOf(long subject, Map<String, Long> states) {
        if (writer != null && !states.isEmpty()) {
            carried.write(subject, states, writer);
        }
    }

    @Override
    public void close() {
        if (left != null) {
            left.close();
        }
        if (writer != null) {
            writer.flush();
        }
    }
}
