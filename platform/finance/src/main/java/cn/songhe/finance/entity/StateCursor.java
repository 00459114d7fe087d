package cn.songhe.finance.entity;

import cn.songhe.kernel.work.DatabaseFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Streams what a cycle left for the next period, in order of the subjects' numbers. */
public final class StateCursor implements AutoCloseable {

    private static final String QUERY = "select subject_id, name, value from formula_state where tenant_id = ?"
            + " and cycle_id = ? and subject_kind = ? and subject_id between ? and ? order by subject_id";

    private static final int FETCH = 4000;

    private final PreparedStatement statement;
    private final ResultSet rows;
    private long subject;

    private StateCursor(PreparedStatement statement) throws SQLException {
        this.statement = statement;
        this.rows = statement.executeQuery();
        advance();
    }

    /** Opens the cursor over the subjects of a kind in a range of numbers. */
    public static StateCursor open(
            Connection connection, String tenant, long cycle, SubjectKind kind, long first, long last) {
        try {
            var statement = connection.prepareStatement(QUERY);
            statement.setFetchSize(FETCH);
            statement.setString(1, tenant);
            statement.setLong(2, cycle);
            statement.setString(3, kind.toString());
            statement.setLong(4, first);
            statement.setLong(5, last);
            return new StateCursor(statement);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** What was left for the subject, by the names of the states. Subjects are asked for in order of their numbers. */
    public Map<String, Long> of(long wanted) {
        try {
            while (subject < wanted) {
                advance();
            }
            if (subject != wanted) {
                return Map.of();
            }
            var left = new HashMap<String, Long>();
            while (subject == wanted) {
                left.put(rows.getString(2), rows.getLong(3));
                advance();
            }
            return left;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private void advance() throws SQLException {
        subject = rows.next() ? rows.getLong(1) : Long.MAX_VALUE;
    }

    @Override
    public void close() {
        try {
            rows.close();
            statement.close();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
