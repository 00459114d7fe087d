package cn.songhe.finance.entity;

import cn.songhe.kernel.work.DatabaseFailure;
import cn.songhe.kernel.work.Work;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Sums over the closed cycles of a year, made by the database from the lines themselves. */
public final class YearTotals {

    private static final String OF_THE_YEAR =
            " from cycle c join line l on l.tenant_id = c.tenant_id and l.cycle_id = c.id";
    private static final String WHERE = " where c.tenant_id = ? and c.state = 'CLOSED' and left(c.period, 4) = ?";

    private static final String YEARS =
            "select distinct left(period, 4)::int from cycle where tenant_id = ? and state = 'CLOSED' order by 1 desc";

    private static final String PURSES = "select c.period, split_part(p.purse, ':', 1), sum(p.part)::bigint"
            + OF_THE_YEAR + " cross join lateral unnest(l.purses, l.parts) as p (purse, part)" + WHERE
            + " group by 1, 2 order by 1, 2";

    private static final String FORMULAS = "select l.formula, count(distinct (l.subject_kind, l.subject_id)), count(*),"
            + " sum(l.fen)::bigint, max(c.id)" + OF_THE_YEAR + WHERE + " group by 1 order by 4 desc, 1";

    private final Work work;

    private YearTotals(Work work) {
        this.work = work;
    }

    /** What the unit of work sees. */
    public static YearTotals in(Work work) {
        return new YearTotals(work);
    }

    /** What a level bore of the cycles of a period. */
    public record Part(String period, String level, long fen) {}

    /**
     * What one formula gave.
     *
     * @param lastCycle the newest cycle with a line of it
     */
    public record OfFormula(String formula, long subjects, long lines, long fen, long lastCycle) {}

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Every year of which a cycle is closed, newest first. */
    public List<Integer> years() {
        return read(YEARS, null, row -> row.getInt(1));
    }

    /** By period and purse. */
    public List<Part> parts(int year) {
        return read(PURSES, year, row -> new Part(row.getString(1), row.getString(2), row.getLong(3)));
    }

    /** By formula, the largest sum first. */
    public List<OfFormula> formulas(int year) {
        return read(
                FORMULAS,
                year,
                row -> new OfFormula(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)));
    }

    private <T> List<T> read(String text, Integer year, RowReader<T> reader) {
        try (PreparedStatement query = work.connection().prepareStatement(text)) {
            query.setString(1, work.tenant());
            if (year != null) {
                query.setString(2, String.format("%04d", year));
            }
            var found = new ArrayList<T>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    found.add(reader.read(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
