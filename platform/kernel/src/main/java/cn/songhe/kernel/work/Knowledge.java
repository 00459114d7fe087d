package cn.songhe.kernel.work;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Moments of knowledge. A moment alone does not say whether a transaction that began before it had ended: writers therefore share a
 * lock per tenant, and a cut takes it alone for an instant. Everything with an earlier moment is then committed and visible.
 */
final class Knowledge {

    private Knowledge() {}

    static Instant enter(Connection connection, String tenant) {
        return moment(connection, "select pg_advisory_xact_lock_shared(hashtextextended(?, 42))", tenant);
    }

    static Instant cut(Connection connection, String tenant) {
        // who waits here holds up every writer of the tenant: better to give up soon
        try (var statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '10s'");
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        return moment(connection, "select pg_advisory_xact_lock(hashtextextended(?, 42))", tenant);
    }

    private static Instant moment(Connection connection, String lock, String tenant) {
        try (var statement = connection.prepareStatement(lock);
                var clock = connection.prepareStatement("select clock_timestamp()")) {
            statement.setString(1, "knowledge:" + tenant);
            statement.execute();
            try (var row = clock.executeQuery()) {
                row.next();
                return row.getObject(1, OffsetDateTime.class).toInstant();
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
