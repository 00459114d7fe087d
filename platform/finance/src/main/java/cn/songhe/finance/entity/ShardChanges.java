package cn.songhe.finance.entity;

import cn.songhe.kernel.work.DatabaseFailure;
import cn.songhe.spi.Period;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What changed in one shard against the last closed cycle: found by one query, written in one. */
public final class ShardChanges {

    /** What became of a line {@code o} of before that is {@code n} now. */
    static final String CHANGE = """
            case when o.fen is null then 'NEW' when n.fen is null then 'STOPPED'
                 when n.fen > o.fen then 'MORE' when n.fen < o.fen then 'LESS'
                 when coalesce(n.quota_quantity, 0) > coalesce(o.quota_quantity, 0) then 'MORE'
                 when coalesce(n.quota_quantity, 0) < coalesce(o.quota_quantity, 0) then 'LESS'
                 when n.purses = o.purses and n.parts = o.parts and n.form = o.form then 'SAME' else 'OTHER_PURSES' end""";

    private static final String SIDE =
            "(select subject_id, formula, recipient_id, form, fen, quota_quantity, purses, parts from line"
                    + " where tenant_id = ? and cycle_id = ? and kind = 'REGULAR' and subject_kind = ? and subject_id between ? and ?)";

    private static final String FIND =
            "select * from (select subject_id, formula, recipient_id, " + CHANGE + " as change,"
                    + " coalesce(n.fen, 0), coalesce(o.fen, 0) from " + SIDE + " n full join " + SIDE
                    + " o using (subject_id, formula, recipient_id)) d where change <> 'SAME' order by 1, 2, 3";

    private static final String INSERT = """
            insert into line_change (tenant_id, cycle_id, shard_no, subject_kind, subject_id, formula, recipient_id, change, reason,
                                     fen, fen_before)
            select ?, ?, ?, ?, s, f, r, c, b, n, o
            from unnest(?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::bigint[], ?::bigint[]) as v (s, f, r, c, b, n, o)""";

    private final Connection connection;
    private final String tenant;
    private final long cycle;
    private final Period period;

    /** For a cycle of a period; the connection's transaction has named the tenant. */
    public ShardChanges(Connection connection, String tenant, long cycle, Period period) {
        this.connection = connection;
        this.tenant = tenant;
        this.cycle = cycle;
        this.period = period;
    }

    /** The regular lines that stand otherwise than in a cycle before, for subjects in a range of numbers, without reasons. */
    public List<ChangedLine> find(long before, SubjectKind kind, long first, long last) {
        try (var query = connection.prepareStatement(FIND)) {
            bindSide(query, 1, cycle, kind, first, last);
            bindSide(query, 6, before, kind, first, last);
            var found = new ArrayList<ChangedLine>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    var key = new Line.Key(row.getLong(1), row.getString(2), period, row.getLong(3));
                    var change = LineChange.valueOf(row.getString(4));
                    found.add(new ChangedLine(kind, key, change, "", row.getLong(5), row.getLong(6)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private void bindSide(PreparedStatement query, int at, long of, SubjectKind kind, long first, long last)
            throws SQLException {
        query.setString(at, tenant);
        query.setLong(at + 1, of);
        query.setString(at + 2, kind.toString());
        query.setLong(at + 3, first);
        query.setLong(at + 4, last);
    }

    /** Writes them, each with its reason. */
    public void write(int shard, SubjectKind kind, List<ChangedLine> changed) {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, tenant);
            insert.setLong(2, cycle);
            insert.setInt(3, shard);
            insert.setString(4, kind.toString());
            array(insert, 5, "int8", changed, line -> line.key().subject());
            array(insert, 6, "text", changed, line -> line.key().formula());
            array(insert, 7, "int8", changed, line -> line.key().recipient());
            array(insert, 8, "text", changed, line -> line.change().name());
            array(insert, 9, "text", changed, ChangedLine::reason);
            array(insert, 10, "int8", changed, ChangedLine::fen);
            array(insert, 11, "int8", changed, ChangedLine::fenBefore);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private void array(
            PreparedStatement insert, int at, String type, List<ChangedLine> lines, Function<ChangedLine, Object> value)
            throws SQLException {
        insert.setArray(
                at, connection.createArrayOf(type, lines.stream().map(value).toArray()));
    }
}
