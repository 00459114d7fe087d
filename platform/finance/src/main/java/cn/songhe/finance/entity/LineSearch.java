package cn.songhe.finance.entity;

import cn.songhe.kernel.work.Sql;
import cn.songhe.kernel.work.Work;
import java.util.List;

/**
 * Which lines of a cycle to give; what is {@code null} is not asked for.
 *
 * @param formula the id of the formula
 * @param kind the kind of line
 * @param of of elders or of facilities
 * @param subject the number of the subject
 */
public record LineSearch(String formula, Line.Kind kind, SubjectKind of, Long subject) {

    /** How many lines there are, and what they add up to in fen. */
    public record Sum(long lines, long fen) {}

    /** Up to so many lines of a cycle after a key, in order of keys. */
    public List<Line> after(Work work, long cycle, Line.Key after, int most) {
        var query = narrow(Sql.of("select " + Lines.COLUMNS + " from line l"), work, cycle);
        if (after != null) {
            query.and(
                    "and (l.subject_id, l.formula, l.for_period, l.recipient_id) > (?, ?, ?, ?)",
                    after.subject(),
                    after.formula(),
                    after.period().toString(),
                    after.recipient());
        }
        return query.and("order by l.subject_id, l.formula, l.for_period, l.recipient_id limit ?", most)
                .list(work, Lines::line);
    }

    /** What they add up to. */
    public Sum sum(Work work, long cycle) {
        return narrow(Sql.of("select count(*), coalesce(sum(l.fen), 0)::bigint from line l"), work, cycle)
                .list(work, row -> new Sum(row.getLong(1), row.getLong(2)))
                .get(0);
    }

    private Sql narrow(Sql query, Work work, long cycle) {
        return query.and("where l.tenant_id = ? and l.cycle_id = ?", work.tenant(), cycle)
                .is("l.formula", formula)
                .is("l.kind", kind == null ? null : kind.name())
                .is("l.subject_kind", of == null ? null : of.toString())
                .is("l.subject_id", subject);
    }
}
