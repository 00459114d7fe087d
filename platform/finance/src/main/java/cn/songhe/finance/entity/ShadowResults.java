package cn.songhe.finance.entity;

import cn.songhe.kernel.work.DatabaseFailure;
import cn.songhe.spi.Text;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/** Writes what one part of a rehearsal found. */
public final class ShadowResults {

    private static final String SUM =
            "insert into shadow_sum (tenant_id, run_id, part_no, formula, change, code_before, code_after, zh_before,"
                    + " en_before, zh_after, en_after, subjects, fen_before, fen_after)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String EXAMPLE =
            "insert into shadow_example (tenant_id, run_id, part_no, formula, change, code_before, code_after, subject_id,"
                    + " county, age_band, fen_before, fen_after) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String FUND =
            "insert into shadow_fund (tenant_id, run_id, part_no, purse, fen_before, fen_after) values (?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final String tenant;
    private final ShadowParts.Part part;

    /** For one part; the connection's transaction has named the tenant. */
    public ShadowResults(Connection connection, String tenant, ShadowParts.Part part) {
        this.connection = connection;
        this.tenant = tenant;
        this.part = part;
    }

    /**
     * What is changed in the same way, for the same reasons.
     *
     * @param formula the formula
     * @param change what would change
     * @param before the code of why it was not granted; empty if it was
     * @param after the code of why it would not be granted; empty if it would
     */
    public record Group(String formula, ShadowChange change, String before, String after) {}

    /**
     * How many, and how much.
     *
     * @param group of which group
     * @param before why it was not granted, in words, or {@code null}
     * @param after why it would not be granted, in words, or {@code null}
     * @param subjects how many persons or facilities
     * @param fenBefore what they were granted, in fen
     * @param fenAfter what they would be granted, in fen
     */
    public record Sum(Group group, Text before, Text after, long subjects, long fenBefore, long fenAfter) {}

    /**
     * One of a group, without a name.
     *
     * @param group of which group
     * @param subject the number
     * @param county the county-level division, or {@code null}
     * @param ageBand such as {@code 80-84}, or {@code null}
     */
    public record Example(Group group, long subject, String county, String ageBand, long fenBefore, long fenAfter) {}

    /** What a purse bears. */
    public record Fund(String purse, long fenBefore, long fenAfter) {}

    /** Writes sums. */
    public void sums(Collection<Sum> sums) {
        batch(SUM, sums, (insert, sum) -> {
            int next = group(insert, sum.group());
            insert.setString(next++, sum.before() == null ? null : sum.before().zh());
            insert.setString(next++, sum.before() == null ? null : sum.before().en());
            insert.setString(next++, sum.after() == null ? null : sum.after().zh());
            insert.setString(next++, sum.after() == null ? null : sum.after().en());
            insert.setLong(next++, sum.subjects());
            insert.setLong(next++, sum.fenBefore());
            insert.setLong(next, sum.fenAfter());
        });
    }

    /** Writes examples, after the sums of their groups. */
    public void examples(Collection<Example> examples) {
        batch(EXAMPLE, examples, (insert, example) -> {
            int next = group(insert, example.group());
            insert.setLong(next++, example.subject());
            insert.setString(next++, example.county());
            insert.setString(next++, example.ageBand());
            insert.setLong(next++, example.fenBefore());
            insert.setLong(next, example.fenAfter());
        });
    }

    /** Writes what purses bear. */
    public void funds(Collection<Fund> funds) {
        batch(FUND, funds, (insert, fund) -> {
            insert.setString(4, fund.purse());
            insert.setLong(5, fund.fenBefore());
            insert.setLong(6, fund.fenAfter());
        });
    }

    private static int group(PreparedStatement insert, Group group) throws SQLException {
        insert.setString(4, group.formula());
        insert.setString(5, group.change().name());
        insert.setString(6, group.before());
        insert.setString(7, group.after());
        return 8;
    }

    private interface Binder<T> {
        void bind(PreparedStatement insert, T row) throws SQLException;
    }

    private <T> void batch(String text, Collection<T> rows, Binder<T> binder) {
        if (rows.isEmpty()) {
            return;
        }
        try (var insert = connection.prepareStatement(text)) {
            for (var row : rows) {
                insert.setString(1, tenant);
                insert.setLong(2, part.run());
                insert.setInt(3, part.no());
                binder.bind(insert, row);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
