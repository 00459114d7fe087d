package cn.songhe.finance.entity;

import cn.songhe.kernel.work.DatabaseFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes what a cycle leaves for the next period, in batches. */
public final class StateWriter {

    private static final int BATCH = 2000;

    private static final String INSERT = """
            insert into formula_state (tenant_id, cycle_id, subject_kind, subject_id, formula, name, value)
            select ?, ?, ?, s, f, n, v from unnest(?::bigint[], ?::text[], ?::text[], ?::bigint[]) as u (s, f, n, v)""";

    private final Connection connection;
    private final String tenant;
    private final long cycle;
    private final SubjectKind kind;
    private final List<Left> all = new ArrayList<>();

    /** For one kind of subject in a cycle; the connection's transaction has named the tenant. */
    public StateWriter(Connection connection, String tenant, long cycle, SubjectKind kind) {
        this.connection = connection;
        this.tenant = tenant;
        this.cycle = cycle;
        this.kind = kind;
    }

    /**
     * What a formula left.
     *
     * @param subject the number of the subject
     * @param formula the formula that declares it
     * @param name the name of the state
     * @param value its value as one whole number
     */
    public record Left(long subject, String formula, String name, long value) {}

    /** Writes a state, now or with the next batch. */
    public void write(Left left) {
        all.add(left);
        if (all.size() == BATCH) {
            flush();
        }
    }

    /** Writes what is left to write. */
    public void flush() {
        if (all.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, tenant);
            insert.setLong(2, cycle);
            insert.setString(3, kind.toString());
            array(insert, 4, "int8", Left::subject);
            array(insert, 5, "text", Left::formula);
            array(insert, 6, "text", Left::name);
            array(insert, 7, "int8", Left::value);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        all.clear();
    }

    private void array(PreparedStatement insert, int position, String type, Function<Left, Object> getter)
            throws SQLException {
        insert.setArray(
                position,
                connection.createArrayOf(type, all.stream().map(getter).toArray()));
    }
}
