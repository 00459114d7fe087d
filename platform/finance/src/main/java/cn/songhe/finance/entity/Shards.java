package cn.songhe.finance.entity;

import cn.songhe.kernel.work.DatabaseFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** The shards of cycles: ranges of subjects that any node may claim. The row is the queue, its lock is the claim. */
public final class Shards {

    /** Elders to a shard. */
    public static final int SIZE = 10_000;

    private static final String CUT = """
            insert into cycle_shard (tenant_id, cycle_id, no, subject, first_id, last_id)
            select ?, ?, part + 1, 'elder', min(id), max(id)
            from (select id, (row_number() over (order by id) - 1) / ? as part
                  from elder where tenant_id = ? and recorded_at <= ?) numbered
            group by part
            union all select ?, ?, 0, 'facility', 0, 9223372036854775807""";

    private static final String CLAIM = """
            select s.cycle_id, s.no, s.subject, s.first_id, s.last_id
            from cycle_shard s join cycle c on c.tenant_id = s.tenant_id and c.id = s.cycle_id and c.state = 'COMPUTING'
            where s.tenant_id = ? and s.done_at is null and s.attempts < ?
            order by s.cycle_id, s.no limit 1 for update of s skip locked""";

    /** After so many failures a shard is left alone until somebody looks. */
    public static final int MOST_ATTEMPTS = 5;

    private Shards() {}

    /**
     * A claimed shard.
     *
     * @param cycle the cycle
     * @param no its number within the cycle
     * @param subject {@code elder} or {@code facility}
     * @param first the first subject's number
     * @param last the last subject's number
     */
    public record Shard(long cycle, int no, String subject, long first, long last) {}

    /** Cuts the elders known at a moment into shards, and adds one for all facilities. */
    public static void cut(Connection connection, String tenant, long cycle, Instant knownAt) {
        try (var insert = connection.prepareStatement(CUT)) {
            insert.setString(1, tenant);
            insert.setLong(2, cycle);
            insert.setInt(3, SIZE);
            insert.setString(4, tenant);
            insert.setTimestamp(5, Timestamp.from(knownAt));
            insert.setString(6, tenant);
            insert.setLong(7, cycle);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Claims a shard that nobody else has, until the transaction ends. If the node dies, the claim ends with its connection. */
    public static Optional<Shard> claim(Connection connection, String tenant) {
        // a shard lost with a power cut is lost whole and computed again; what approves a cycle waits for the disk
        try (var lazy = connection.createStatement();
                var claim = connection.prepareStatement(CLAIM)) {
            lazy.execute("set local synchronous_commit = off");
            // a shard reads thousands of subjects: right after an import, without statistics, the planner would believe
            // in a handful
            lazy.execute("set local enable_nestloop = off");
            claim.setString(1, tenant);
            claim.setInt(2, MOST_ATTEMPTS);
            try (var row = claim.executeQuery()) {
                return row.next()
                        ? Optional.of(new Shard(
                                row.getLong(1), row.getInt(2), row.getString(3), row.getLong(4), row.getLong(5)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /**
     * Marks the shard done, in the transaction that wrote its lines. The cycle cannot be returned meanwhile: its row is held.
     *
     * @return whether the cycle is still being computed; if not, the transaction must not be committed
     */
    public static boolean done(Connection connection, String tenant, Shard shard, String node) {
        if (!isComputing(connection, tenant, shard.cycle())) {
            return false;
        }
        update(
                connection,
                "update cycle_shard set done_at = clock_timestamp(), node = ?, failure = null where tenant_id = ? and cycle_id = ? and no = ?",
                tenant,
                shard,
                node);
        return true;
    }

    private static boolean isComputing(Connection connection, String tenant, long cycle) {
        var text = "select state from cycle where tenant_id = ? and id = ? for share";
        try (var query = connection.prepareStatement(text)) {
            query.setString(1, tenant);
            query.setLong(2, cycle);
            try (var row = query.executeQuery()) {
                return row.next() && row.getString(1).equals("COMPUTING");
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Notes that the shard failed, in a transaction of its own. */
    public static void failed(Connection connection, String tenant, Shard shard, String failure) {
        update(
                connection,
                "update cycle_shard set attempts = attempts + 1, failure = ? where tenant_id = ? and cycle_id = ? and no = ?",
                tenant,
                shard,
                failure);
    }

    private static void update(Connection connection, String text, String tenant, Shard shard, String value) {
        try (var update = connection.prepareStatement(text)) {
            update.setString(1, value);
            update.setString(2, tenant);
            update.setLong(3, shard.cycle());
            update.setInt(4, shard.no());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Puts cycles whose shards are all done up for review; gives how many. */
    public static int completeCycles(Connection connection, String tenant) {
        var text = "update cycle c set state = 'REVIEW', computed_at = clock_timestamp() where c.tenant_id = ?"
                + " and c.state = 'COMPUTING' and not exists (select from cycle_shard s"
                + " where s.tenant_id = c.tenant_id and s.cycle_id = c.id and s.done_at is null)";
        try (var update = connection.prepareStatement(text)) {
            update.setString(1, tenant);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
