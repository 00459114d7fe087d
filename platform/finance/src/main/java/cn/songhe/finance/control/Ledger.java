package cn.songhe.finance.control;

import cn.songhe.finance.boundary.CycleViews;
import cn.songhe.finance.entity.Line;
import cn.songhe.kernel.work.DatabaseFailure;
import cn.songhe.kernel.work.Work;
import cn.songhe.spi.Quota;
import cn.songhe.spi.Text;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums over the lines of a cycle, made by the database from the lines themselves. */
final class Ledger {

    private static final String SUMS = """
            select formula, kind, count(distinct subject_id), count(*), sum(fen)::bigint,
                   sum(quota_quantity) filter (where quota_unit = 'MINUTES')::bigint,
                   sum(quota_quantity) filter (where quota_unit = 'TIMES')::bigint,
                   sum(quota_quantity) filter (where quota_unit = 'DAYS')::bigint
            from line where tenant_id = ? and cycle_id = ? group by formula, kind order by formula, kind""";

    private static final String PURSES = """
            select l.formula, l.kind, split_part(p.purse, ':', 1) as level, sum(p.part)::bigint
            from line l cross join lateral unnest(l.purses, l.parts) as p (purse, part)
            where l.tenant_id = ? and l.cycle_id = ? group by 1, 2, 3 order by 1, 2, 3""";

    private static final String OUTCOMES = """
            select formula, outcome, reason, sum(subjects)::bigint, min(reason_zh), min(reason_en) from cycle_outcome
            where tenant_id = ? and cycle_id = ? and outcome <> 'CORRECTED' group by 1, 2, 3 order by 1, 2, 4 desc""";

    private static final String COUNTED =
            "select coalesce(sum(lines), 0)::bigint, coalesce(sum(fen), 0)::bigint from cycle_outcome where tenant_id = ? and cycle_id = ?";

    private final Work work;

    Ledger(Work work) {
        this.work = work;
    }

    private interface RowReader {
        void read(java.sql.ResultSet row) throws SQLException;
    }

    CycleViews.Totals totals(long cycle, CycleFormulas book) {
        Map<String, Map<String, Long>> purses = new LinkedHashMap<>();
        each(
                PURSES,
                cycle,
                row -> purses.computeIfAbsent(row.getString(1) + "|" + row.getString(2), k -> new TreeMap<>())
                        .put(row.getString(3), row.getLong(4)));
        var formulas = new ArrayList<CycleViews.FormulaTotal>();
        each(
                SUMS,
                cycle,
                row -> formulas.add(new CycleViews.FormulaTotal(
                        row.getString(1),
                        book.title(row.getString(1)),
                        book.isDraft(row.getString(1)),
                        Line.Kind.valueOf(row.getString(2)),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        purses.getOrDefault(row.getString(1) + "|" + row.getString(2), Map.of()),
                        quotas(row))));
        return new CycleViews.Totals(
                formulas.stream().mapToLong(CycleViews.FormulaTotal::fen).sum(),
                formulas.stream().mapToLong(CycleViews.FormulaTotal::lines).sum(),
                formulas,
                outcomes(cycle, book));
    }

    private static Map<Quota.Unit, Long> quotas(java.sql.ResultSet row) throws SQLException {
        var quotas = new EnumMap<Quota.Unit, Long>(Quota.Unit.class);
        for (var unit : Quota.Unit.values()) {
            long quantity = row.getLong(6 + unit.ordinal());
            if (!row.wasNull()) {
                quotas.put(unit, quantity);
            }
        }
        return quotas;
    }

    private List<CycleViews.Outcome> outcomes(long cycle, CycleFormulas book) {
        var outcomes = new ArrayList<CycleViews.Outcome>();
        each(
                OUTCOMES,
                cycle,
                row -> outcomes.add(new CycleViews.Outcome(
                        row.getString(1),
                        book.title(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getString(5) == null ? null : Text.of(row.getString(5), row.getString(6)),
                        row.getLong(4))));
        return outcomes;
    }

    /** Whether the lines are as many and as much as the shards counted when they wrote them. */
    boolean addsUp(long cycle, CycleViews.Totals totals) {
        var counted = new long[2];
        each(COUNTED, cycle, row -> {
            counted[0] = row.getLong(1);
            counted[1] = row.getLong(2);
        });
        return counted[0] == totals.lines() && counted[1] == totals.fen();
    }

    /** Shards: all, done, stuck. */
    int[] shards(long cycle) {
        var counts = new int[3];
        var text = "select count(*), count(done_at), count(*) filter (where done_at is null and attempts >= "
                + cn.songhe.finance.entity.Shards.MOST_ATTEMPTS
                + ") from cycle_shard where tenant_id = ? and cycle_id = ?";
        each(text, cycle, row -> {
            for (int i = 0; i < 3; i++) {
                counts[i] = row.getInt(i + 1);
            }
        });
        return counts;
    }

    private void each(String text, long cycle, RowReader reader) {
        try (var query = work.connection().prepareStatement(text)) {
            query.setString(1, work.tenant());
            query.setLong(2, cycle);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
