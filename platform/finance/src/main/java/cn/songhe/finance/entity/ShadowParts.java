package cn.songhe.finance.entity;

import cn.songhe.kernel.work.DatabaseFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The parts of rehearsals: the shards of the cycles on which they run. The row is the queue, its lock is the claim. */
public final class ShadowParts {

    /** After so many failures the rehearsal is ended. */
    public static final int MOST_ATTEMPTS = 5;

    private static final String CUT = """
            insert into shadow_part (tenant_id, run_id, no, cycle_id, subject, first_id, last_id)
            select tenant_id, ?, row_number() over (order by cycle_id, no), cycle_id, subject, first_id, last_id
            from cycle_shard where tenant_id = ? and cycle_id = any (?)""";

    private static final String CLAIM = """
            select p.run_id, p.no, p.cycle_id, p.subject, p.first_id, p.last_id, p.attempts, r.plugin, r.version, r.sha256
            from shadow_part p join shadow_run r on r.tenant_id = p.tenant_id and r.id = p.run_id and r.state = 'RUNNING'
            where p.tenant_id = ? and p.done_at is null
            order by p.run_id, p.no limit 1 for update of p skip locked""";

    private ShadowParts() {}

    /**
     * A claimed part.
     *
     * @param run the number of the rehearsal
     * @param no its number within the rehearsal
     * @param cycle the cycle on which it runs
     * @param of elders or facilities
     * @param first the first subject's number
     * @param last the last subject's number
     * @param attempts how often it failed
     * @param law the version that is rehearsed
     */
    public record Part(
            long run, int no, long cycle, SubjectKind of, long first, long last, int attempts, Cycle.Law law) {}

    /** Cuts a rehearsal into parts like the shards of the cycles. */
    public static void cut(Connection connection, String tenant, long run, List<Long> cycles) {
        try (var insert = connection.prepareStatement(CUT)) {
            insert.setLong(1, run);
            insert.setString(2, tenant);
            insert.setArray(3, connection.createArrayOf("int8", cycles.toArray()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Claims a part that nobody else has, until the transaction ends. */
    public static Optional<Part> claim(Connection connection, String tenant) {
        try (var settings = connection.createStatement();
                var claim = connection.prepareStatement(CLAIM)) {
            settings.execute("set local enable_nestloop = off");
            claim.setString(1, tenant);
            try (var row = claim.executeQuery()) {
                return row.next()
                        ? Optional.of(new Part(
                                row.getLong(1),
                                row.getInt(2),
                                row.getLong(3),
                                SubjectKind.of(row.getString(4)),
                                row.getLong(5),
                                row.getLong(6),
                                row.getInt(7),
                                new Cycle.Law(row.getString(8), row.getString(9), row.getString(10))))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Marks the part compared, in the transaction that wrote what was found. */
    public static void done(Connection connection, String tenant, Part part) {
        update(connection, tenant, part, "done_at = clock_timestamp()");
    }

    /** Notes that the part failed, in a transaction of its own. */
    public static void failed(Connection connection, String tenant, Part part) {
        update(connection, tenant, part, "attempts = attempts + 1");
    }

    private static void update(Connection connection, String tenant, Part part, String change) {
        var text = "update shadow_part set " + change + " where tenant_id = ? and run_id = ? and no = ?";
        try (var update = connection.prepareStatement(text)) {
            update.setString(1, tenant);
            update.setLong(2, part.run());
            update.setInt(3, part.no());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
