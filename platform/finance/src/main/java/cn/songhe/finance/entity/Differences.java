package cn.songhe.finance.entity;

import cn.songhe.kernel.work.Sql;
import cn.songhe.kernel.work.Work;
import cn.songhe.spi.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * What a cycle changes against the last closed one, out of three sources that look alike: what its shards kept, the lines themselves
 * where there is nothing to compare with or a cycle is older than what shards keep, and the corrections among its lines.
 */
public final class Differences {

    /** The reason of a line of a program's first cycle. */
    public static final String FIRST_CYCLE = "FIRST_CYCLE";

    private static final String HEAD = "select subject_kind, subject_id, formula, for_period, recipient_id, ";

    private static final String FIRST =
            HEAD + "'NEW' as change, '" + FIRST_CYCLE + "' as reason, fen, 0::bigint as fen_before"
                    + " from line where tenant_id = ? and cycle_id = ? and kind = 'REGULAR'";

    private static final String KEPT =
            "select subject_kind, subject_id, formula, ?::text as for_period, recipient_id, change, reason,"
                    + " fen, fen_before from line_change where tenant_id = ? and cycle_id = ?";

    private static final String SAME = "union all " + HEAD + "'SAME', '', fen, fen from line l"
            + " where tenant_id = ? and cycle_id = ? and kind = 'REGULAR' and not exists (select from line_change c"
            + " where c.tenant_id = l.tenant_id and c.cycle_id = l.cycle_id and c.subject_id = l.subject_id"
            + " and c.formula = l.formula and c.recipient_id = l.recipient_id)";

    private static final String SIDE =
            "(select subject_kind, subject_id, formula, recipient_id, form, fen, quota_quantity, purses,"
                    + " parts from line where tenant_id = ? and cycle_id = ? and kind = 'REGULAR')";

    private static final String COMPARED =
            "select subject_kind, subject_id, formula, ?::text as for_period, recipient_id, "
                    + ShardChanges.CHANGE
                    + " as change, '' as reason, coalesce(n.fen, 0) as fen, coalesce(o.fen, 0) as fen_before from "
                    + SIDE
                    + " n full join " + SIDE + " o using (subject_kind, subject_id, formula, recipient_id)";

    private static final String CORRECTIONS = "union all " + HEAD + "kind, because, fen, 0 from line"
            + " where tenant_id = ? and cycle_id = ? and kind <> 'REGULAR'";

    private final Work work;
    private final Cycle cycle;
    private final Long before;

    /**
     * Of a cycle.
     *
     * @param before the number of the last closed cycle before it, or {@code null}
     */
    public Differences(Work work, Cycle cycle, Long before) {
        this.work = work;
        this.cycle = cycle;
        this.before = before;
    }

    /** Lines that changed alike and for the same reason. */
    public record Group(
            String formula, LineChange change, String reason, long lines, long subjects, long fen, long fenBefore) {}

    /** Which lines to give; what is {@code null} is not asked for. */
    public record Filter(String formula, LineChange change, String reason) {}

    /** The groups, in order of formula, change and reason. */
    public List<Group> groups() {
        return Sql.of(
                        "select formula, change, reason, count(*), count(distinct subject_id), sum(fen)::bigint, sum(fen_before)::bigint from (")
                .and(rows())
                .and(") r group by 1, 2, 3 order by 1, 2, 3")
                .list(
                        work,
                        row -> new Group(
                                row.getString(1),
                                LineChange.valueOf(row.getString(2)),
                                row.getString(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getLong(6),
                                row.getLong(7)));
    }

    /** Up to so many lines after a key, in order of keys. */
    public List<ChangedLine> after(Line.Key after, Filter filter, int most) {
        var query = Sql.of("select * from (").and(rows()).and(") r where true");
        query.is("formula", filter.formula());
        query.is("change", filter.change() == null ? null : filter.change().name());
        query.is("reason", filter.reason());
        if (after != null) {
            query.and(
                    "and (subject_id, formula, for_period, recipient_id) > (?, ?, ?, ?)",
                    after.subject(),
                    after.formula(),
                    after.period().toString(),
                    after.recipient());
        }
        return query.and("order by subject_id, formula, for_period, recipient_id limit ?", most)
                .list(work, Differences::line);
    }

    private static ChangedLine line(ResultSet row) throws SQLException {
        var key = new Line.Key(row.getLong(2), row.getString(3), Period.parse(row.getString(4)), row.getLong(5));
        var change = LineChange.valueOf(row.getString(6));
        return new ChangedLine(
                SubjectKind.of(row.getString(1)), key, change, row.getString(7), row.getLong(8), row.getLong(9));
    }

    private Sql rows() {
        var period = cycle.period().toString();
        return source(period).and(CORRECTIONS, work.tenant(), cycle.id());
    }

    private Sql source(String period) {
        if (before == null) {
            return Sql.of(FIRST, work.tenant(), cycle.id());
        }
        return isKept()
                ? Sql.of(KEPT, period, work.tenant(), cycle.id()).and(SAME, work.tenant(), cycle.id())
                : Sql.of(COMPARED, period, work.tenant(), cycle.id(), work.tenant(), before);
    }

    private boolean isKept() {
        return Sql.of(
                        "select exists (select from line_change where tenant_id = ? and cycle_id = ?)",
                        work.tenant(),
                        cycle.id())
                .list(work, row -> row.getBoolean(1))
                .get(0);
    }
}
