package cn.songhe.kernel.error;

import cn.songhe.spi.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that cannot be done as asked. One exception for all rooms; it becomes problem+json at the boundary and rolls the unit
 * of work back. Its texts never hold personal data.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ProblemKind kind;
    private final transient List<Object> values;
    private final transient List<Where> where;

    private Problem(ProblemKind kind, List<Object> values, List<Where> where) {
        super(kind.code(), null, false, false);
        this.kind = kind;
        this.values = values;
        this.where = where;
    }

    /** A problem of this kind, with the values its text has places for. */
    public static Problem of(ProblemKind kind, Object... values) {
        return new Problem(kind, List.of(values), List.of());
    }

    /** The same problem, saying that it concerns a field. */
    public Problem at(String field, Text detail) {
        var more = new ArrayList<>(where);
        more.add(new Where(field, detail));
        return new Problem(kind, values, List.copyOf(more));
    }

    /** What kind of problem. */
    public ProblemKind kind() {
        return kind;
    }

    /** The values of the text's places. */
    public List<Object> values() {
        return values;
    }

    /** The fields concerned. */
    public List<Where> where() {
        return where;
    }

    /**
     * A field and what is wrong with it.
     *
     * @param field its name or path
     * @param detail what is wrong and how to mend it
     */
    public record Where(String field, Text detail) {}
}
