package cn.songhe.finance.entity;

import cn.songhe.finance.entity.ShadowResults.Example;
import cn.songhe.finance.entity.ShadowResults.Fund;
import cn.songhe.finance.entity.ShadowResults.Group;
import cn.songhe.finance.entity.ShadowResults.Sum;
import cn.songhe.kernel.work.DatabaseFailure;
import cn.songhe.spi.Text;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads what a rehearsal found, all its parts together. */
public final class ShadowFindings {

    private static final String JOIN =
            " join shadow_part p on p.tenant_id = s.tenant_id and p.run_id = s.run_id and p.no = s.part_no"
                    + " where s.tenant_id = ? and s.run_id = ?";

    private static final String SUMS = "select p.cycle_id, p.subject, s.formula, s.change, s.code_before, s.code_after,"
            + " min(s.zh_before), min(s.en_before), min(s.zh_after), min(s.en_after), sum(s.subjects)::bigint,"
            + " sum(s.fen_before)::bigint, sum(s.fen_after)::bigint from shadow_sum s" + JOIN
            + " group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6";

    private static final String EXAMPLES =
            "select * from (select p.cycle_id, p.subject, s.formula, s.change, s.code_before,"
                    + " s.code_after, s.subject_id, s.county, s.age_band, s.fen_before, s.fen_after, row_number() over (partition by"
                    + " p.cycle_id, s.formula, s.change, s.code_before, s.code_after order by s.subject_id) as place"
                    + " from shadow_example s" + JOIN + ") numbered where place <= 3 order by 1, 2, 3, 4, 5, 6, 7";

    private static final String FUNDS = "select s.purse, sum(s.fen_before)::bigint, sum(s.fen_after)::bigint"
            + " from shadow_fund s where s.tenant_id = ? and s.run_id = ? group by 1 order by 1";

    private static final String CYCLES =
            "select distinct cycle_id from shadow_part where tenant_id = ? and run_id = ? order by 1";

    private final Connection connection;
    private final String tenant;
    private final long run;

    /** Of one rehearsal. */
    public ShadowFindings(Connection connection, String tenant, long run) {
        this.connection = connection;
        this.tenant = tenant;
        this.run = run;
    }

    /**
     * Something found on a cycle.
     *
     * @param cycle the number of the cycle
     * @param of elders or facilities
     * @param what what was found
     */
    public record On<T>(long cycle, SubjectKind of, T what) {}

    /** Sums by cycle and group. */
    public List<On<Sum>> sums() {
        return read(
                SUMS,
                row -> on(
                        row,
                        new Sum(
                                group(row),
                                text(row, 7),
                                text(row, 9),
                                row.getLong(11),
                                row.getLong(12),
                                row.getLong(13))));
    }

    /** A few examples of each group. */
    public List<On<Example>> examples() {
        return read(
                EXAMPLES,
                row -> on(
                        row,
                        new Example(
                                group(row),
                                row.getLong(7),
                                row.getString(8),
                                row.getString(9),
                                row.getLong(10),
                                row.getLong(11))));
    }

    /** What each purse bears, over all cycles. */
    public List<Fund> funds() {
        return read(FUNDS, row -> new Fund(row.getString(1), row.getLong(2), row.getLong(3)));
    }

    /** The cycles on which the rehearsal runs. */
    public List<Long> cycles() {
        return read(CYCLES, row -> row.getLong(1));
    }

    private static <T> On<T> on(ResultSet row, T what) throws SQLException {
        return new On<>(row.getLong(1), SubjectKind.of(row.getString(2)), what);
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(row.getString(3), ShadowChange.valueOf(row.getString(4)), row.getString(5), row.getString(6));
    }

    private static Text text(ResultSet row, int column) throws SQLException {
        var zh = row.getString(column);
        return zh == null ? null : Text.of(zh, row.getString(column + 1));
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String text, Reader<T> reader) {
        try (var query = connection.prepareStatement(text)) {
            query.setString(1, tenant);
            query.setLong(2, run);
            var all = new ArrayList<T>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    all.add(reader.read(row));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
