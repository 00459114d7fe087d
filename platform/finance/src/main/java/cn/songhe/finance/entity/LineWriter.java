package cn.songhe.finance.entity;

import cn.songhe.kernel.work.DatabaseFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Writes the lines of one shard in batches. COPY would be faster still, but PostgreSQL does not allow it under row security. */
public final class LineWriter {

    private static final int BATCH = 2000;

    private static final String INSERT = """
            insert into line (tenant_id, cycle_id, shard_no, subject_id, formula, for_period, recipient_id, kind, form, fen,
                              purses, parts, because, subject_kind, quota_quantity, quota_unit)
            select ?, ?, ?, s, f, p, r, k, m, a, u::text[], t::bigint[], b, o, q, n
            from unnest(?::bigint[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[],
                        ?::text[], ?::text[], ?::bigint[], ?::text[]) as v (s, f, p, r, k, m, a, u, t, b, o, q, n)""";

    private final Connection connection;
    private final String tenant;
    private final long cycle;
    private final int shard;
    private final List<Line> lines = new ArrayList<>(BATCH);

    /** For one shard of a cycle; the connection's transaction has named the tenant. */
    public LineWriter(Connection connection, String tenant, long cycle, int shard) {
        this.connection = connection;
        this.tenant = tenant;
        this.cycle = cycle;
        this.shard = shard;
    }

    /** Writes a line, now or with the next batch. */
    public void write(Line line) {
        lines.add(line);
        if (lines.size() == BATCH) {
            flush();
        }
    }

    /** Writes what is left. */
    public void flush() {
        if (lines.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, tenant);
            insert.setLong(2, cycle);
            insert.setInt(3, shard);
            numbers(insert, 4, line -> line.key().subject());
            texts(insert, 5, line -> line.key().formula());
            texts(insert, 6, line -> line.key().period().toString());
            numbers(insert, 7, line -> line.key().recipient());
            texts(insert, 8, line -> line.kind().name());
            texts(insert, 9, line -> line.form().name());
            numbers(insert, 10, Line::fen);
            texts(insert, 11, line -> "{" + String.join(",", line.parts().keySet()) + "}");
            texts(
                    insert,
                    12,
                    line -> line.parts().values().toString().replace('[', '{').replace(']', '}'));
            texts(insert, 13, Line::because);
            texts(insert, 14, line -> line.of().toString());
            numbers(
                    insert,
                    15,
                    line -> line.quota() == null ? null : line.quota().quantity());
            texts(
                    insert,
                    16,
                    line -> line.quota() == null ? null : line.quota().unit().name());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        lines.clear();
    }

    private interface Getter<T> {
        T of(Line line);
    }

    private void texts(java.sql.PreparedStatement insert, int position, Getter<String> getter) throws SQLException {
        insert.setArray(
                position,
                connection.createArrayOf("text", lines.stream().map(getter::of).toArray()));
    }

    private void numbers(java.sql.PreparedStatement insert, int position, Getter<Long> getter) throws SQLException {
        insert.setArray(
                position,
                connection.createArrayOf("int8", lines.stream().map(getter::of).toArray()));
    }
}
