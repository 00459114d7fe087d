package cn.songhe.kernel.work;

import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.ProblemKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.LongSupplier;

/** Does something once, however often the caller repeats the request: the key remembers the result and what was asked. */
public final class Idempotency {

    private static final ProblemKind KEY_REQUIRED = ProblemKind.of(
            "idempotency.key-required",
            400,
            "缺少幂等键",
            "The idempotency key is missing",
            "请在请求头 Idempotency-Key 中带上一个不重复的值(8 到 100 个字符)。",
            "Send a unique value of 8 to 100 characters in the header Idempotency-Key.");

    private static final ProblemKind KEY_REUSED = ProblemKind.of(
            "idempotency.key-reused",
            409,
            "该幂等键已用于另一个请求",
            "The idempotency key was used for another request",
            "请换一个新的键。",
            "Use a new key.");

    private Idempotency() {}

    /**
     * The number of what was made: by {@code make} now, or by the first request with the same key.
     *
     * @throws Problem if there is no usable key, or it was used for another payload
     */
    public static long once(Work work, String action, String key, String payload, LongSupplier make) {
        if (key == null || key.length() < 8 || key.length() > 100) {
            throw Problem.of(KEY_REQUIRED);
        }
        var hash = sha256(payload);
        try {
            lock(work, action, key);
            var before = find(work, action, key, hash);
            if (before != null) {
                return before;
            }
            long made = make.getAsLong();
            remember(work, action, key, hash, made);
            return made;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static void lock(Work work, String action, String key) throws SQLException {
        try (var lock = work.connection().prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 7))")) {
            lock.setString(1, work.tenant() + "|" + action + "|" + key);
            lock.execute();
        }
    }

    private static Long find(Work work, String action, String key, byte[] hash) throws SQLException {
        try (var query = work.connection()
                .prepareStatement(
                        "select result_id, payload_hash from idempotency where tenant_id = ? and action = ? and key = ?")) {
            query.setString(1, work.tenant());
            query.setString(2, action);
            query.setString(3, key);
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                if (!Arrays.equals(row.getBytes(2), hash)) {
                    throw Problem.of(KEY_REUSED);
                }
                return row.getLong(1);
            }
        }
    }

    private static void remember(Work work, String action, String key, byte[] hash, long made) throws SQLException {
        try (var insert = work.connection()
                .prepareStatement(
                        "insert into idempotency (tenant_id, action, key, payload_hash, result_id) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, work.tenant());
            insert.setString(2, action);
            insert.setString(3, key);
            insert.setBytes(4, hash);
            insert.setLong(5, made);
            insert.executeUpdate();
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
