package cn.songhe.finance.entity;

import cn.songhe.kernel.work.DatabaseFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Rehearsals of versions. */
public final class ShadowRuns {

    private static final String SELECT = """
            select r.id, r.plugin, r.version, r.sha256, r.state, r.requested_by, r.requested_at, r.finished_at, r.failure,
                   r.failed_formula, count(p.no), count(p.done_at)
            from shadow_run r join shadow_part p on p.tenant_id = r.tenant_id and p.run_id = r.id
            where r.tenant_id = ? and r.id %s ? group by r.tenant_id, r.id order by r.id desc limit ?""";

    private static final String INSERT =
            "insert into shadow_run (tenant_id, id, plugin, version, sha256, state, requested_by)"
                    + " values (?, ?, ?, ?, ?, 'RUNNING', ?)";

    private ShadowRuns() {}

    /** Where a rehearsal stands. */
    @Schema(name = "ShadowState")
    public enum State {
        /** Parts are being compared 进行中. */
        RUNNING,
        /** Complete 已完成. */
        DONE,
        /** Ended by a failure 失败. */
        FAILED
    }

    /**
     * A rehearsal.
     *
     * @param id its number
     * @param law the version that is rehearsed
     * @param state where it stands
     * @param requestedBy who asked for it
     * @param requestedAt when
     * @param finishedAt when it ended, or {@code null}
     * @param failure what ended it: the class of the exception, or {@code null}
     * @param failedFormula the formula that threw it, or {@code null}
     * @param parts how many parts it has
     * @param done how many of them are compared
     */
    public record Run(
            long id,
            Cycle.Law law,
            State state,
            String requestedBy,
            Instant requestedAt,
            Instant finishedAt,
            String failure,
            String failedFormula,
            int parts,
            int done) {}

    /** Begins a rehearsal of a version; empty if one is running. */
    public static Optional<Long> begin(Connection connection, String tenant, Cycle.Law law, String requestedBy) {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 43))");
                var running = connection.prepareStatement(
                        "select nextval('shadow_run_seq'), exists (select from shadow_run where tenant_id = ? and state = 'RUNNING')");
                var insert = connection.prepareStatement(INSERT)) {
            lock.setString(1, "shadow:" + tenant);
            lock.execute();
            running.setString(1, tenant);
            try (var row = running.executeQuery()) {
                row.next();
                if (row.getBoolean(2)) {
                    return Optional.empty();
                }
                long id = row.getLong(1);
                insert(insert, tenant, id, law, requestedBy);
                return Optional.of(id);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static void insert(PreparedStatement insert, String tenant, long id, Cycle.Law law, String by)
            throws SQLException {
        insert.setString(1, tenant);
        insert.setLong(2, id);
        insert.setString(3, law.plugin());
        insert.setString(4, law.version());
        insert.setString(5, law.sha256());
        insert.setString(6, by);
        insert.executeUpdate();
    }

    /** The rehearsal with the number. */
    public static Optional<Run> find(Connection connection, String tenant, long id) {
        return read(connection, SELECT.formatted("="), tenant, id, 1).stream().findFirst();
    }

    /** Up to so many rehearsals before a number, newest first. */
    public static List<Run> before(Connection connection, String tenant, long id, int most) {
        return read(connection, SELECT.formatted("<"), tenant, id == 0 ? Long.MAX_VALUE : id, most);
    }

    private static List<Run> read(Connection connection, String text, String tenant, long id, int most) {
        try (var query = connection.prepareStatement(text)) {
            query.setString(1, tenant);
            query.setLong(2, id);
            query.setInt(3, most);
            var runs = new ArrayList<Run>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    runs.add(run(row));
                }
            }
            return runs;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getLong(1),
                new Cycle.Law(row.getString(2), row.getString(3), row.getString(4)),
                State.valueOf(row.getString(5)),
                row.getString(6),
                moment(row, 7),
                moment(row, 8),
                row.getString(9),
                row.getString(10),
                row.getInt(11),
                row.getInt(12));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** Ends a running rehearsal with a failure. */
    public static void fail(Connection connection, String tenant, long id, String failure, String formula) {
        var text =
                "update shadow_run set state = 'FAILED', finished_at = clock_timestamp(), failure = ?, failed_formula = ?"
                        + " where tenant_id = ? and id = ? and state = 'RUNNING'";
        try (var update = connection.prepareStatement(text)) {
            update.setString(1, failure);
            update.setString(2, formula);
            update.setString(3, tenant);
            update.setLong(4, id);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Ends the running rehearsals whose parts are all compared. */
    public static void complete(Connection connection, String tenant) {
        var text = "update shadow_run r set state = 'DONE', finished_at = clock_timestamp() where r.tenant_id = ?"
                + " and r.state = 'RUNNING' and not exists (select from shadow_part p"
                + " where p.tenant_id = r.tenant_id and p.run_id = r.id and p.done_at is null)";
        try (var update = connection.prepareStatement(text)) {
            update.setString(1, tenant);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
