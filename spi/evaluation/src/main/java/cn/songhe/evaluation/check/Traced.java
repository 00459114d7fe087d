package cn.songhe.evaluation.check;

import org.objectweb.asm.Type;
import org.objectweb.asm.tree.analysis.Value;

/**
 * A value on the stack or in a variable.
 *
 * @param size how many slots it takes, 1 or 2
 * @param mark what is known of it
 */
record Traced(int size, Mark mark) implements Value {

    static final Traced ONE_SLOT = new Traced(1, Mark.PLAIN);
    static final Traced TWO_SLOTS = new Traced(2, Mark.PLAIN);

    @Override
    public int getSize() {
        return size;
    }

    boolean is(Mark other) {
        return mark == other;
    }

    Traced marked(Mark other) {
        return new Traced(size, other);
    }

    /** A value of which only the type is known; {@code null} for nothing. */
    static Traced of(Type type) {
        if (type == Type.VOID_TYPE) {
            return null;
        }
        var plain = type != null && type.getSize() == 2 ? TWO_SLOTS : ONE_SLOT;
        return OrderRules.isUnordered(type) ? plain.marked(Mark.UNORDERED) : plain;
    }
}
