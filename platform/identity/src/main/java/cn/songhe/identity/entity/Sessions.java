package cn.songhe.identity.entity;

import cn.songhe.kernel.work.DatabaseFailure;
import cn.songhe.kernel.work.Work;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The sessions of a tenant. Only hashes of tokens are stored: who reads the table cannot become anybody. */
public final class Sessions {

    /** A session ends after so long without a request. */
    public static final Duration IDLE = Duration.ofMinutes(60);

    /** A session ends after so long in any case. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private final Work work;

    private Sessions(Work work) {
        this.work = work;
    }

    /** The sessions as the unit of work sees them. */
    public static Sessions in(Work work) {
        return new Sessions(work);
    }

    /** Adds a session and removes those that have ended. */
    public void add(byte[] tokenHash, long account) {
        var now = work.now();
        try (var insert = work.connection()
                        .prepareStatement(
                                "insert into session (tenant_id, token_hash, account_id, expires_at) values (?, ?, ?, ?)");
                var clean = work.connection()
                        .prepareStatement(
                                "delete from session where tenant_id = ? and (expires_at < ? or seen_at < ?)")) {
            clean.setString(1, work.tenant());
            clean.setTimestamp(2, Timestamp.from(now));
            clean.setTimestamp(3, Timestamp.from(now.minus(IDLE)));
            clean.executeUpdate();
            insert.setString(1, work.tenant());
            insert.setBytes(2, tokenHash);
            insert.setLong(3, account);
            insert.setTimestamp(4, Timestamp.from(now.plus(LONGEST)));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** The account of the living session of a token; notes once a minute that it was seen. */
    public Optional<Long> find(byte[] tokenHash) {
        var now = work.now();
        var text = "select account_id, seen_at from session"
                + " where tenant_id = ? and token_hash = ? and expires_at >= ? and seen_at >= ?";
        try (var query = work.connection().prepareStatement(text)) {
            query.setString(1, work.tenant());
            query.setBytes(2, tokenHash);
            query.setTimestamp(3, Timestamp.from(now));
            query.setTimestamp(4, Timestamp.from(now.minus(IDLE)));
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                if (row.getTimestamp(2).toInstant().isBefore(now.minusSeconds(60))) {
                    seen(tokenHash, now);
                }
                return Optional.of(row.getLong(1));
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private void seen(byte[] tokenHash, Instant now) throws SQLException {
        try (var update = work.connection()
                .prepareStatement("update session set seen_at = ? where tenant_id = ? and token_hash = ?")) {
            update.setTimestamp(1, Timestamp.from(now));
            update.setString(2, work.tenant());
            update.setBytes(3, tokenHash);
            update.executeUpdate();
        }
    }

    /** Ends a session. */
    public void remove(byte[] tokenHash) {
        try (var delete =
                work.connection().prepareStatement("delete from session where tenant_id = ? and token_hash = ?")) {
            delete.setString(1, work.tenant());
            delete.setBytes(2, tokenHash);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
