package cn.songhe.finance.control;

import cn.songhe.finance.entity.Line;
import cn.songhe.kernel.work.DatabaseFailure;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Text;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what a shard decided, by formula, outcome and reason. */
final class Outcomes {

    private final Map<Key, long[]> counts = new HashMap<>();

    private static final Text TOO_LATE = Text.of("超过补发期限，不再补发。", "Too far back: arrears are no longer paid.");

    private record Key(String formula, String outcome, String reason, Text text) {}

    void decided(String formula, Decision decision, List<Line> lines) {
        count(key(formula, decision), lines);
    }

    private static Key key(String formula, Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            return new Key(
                    formula,
                    "REFUSED",
                    refused.reason().code(),
                    counted(refused.reason().text()));
        }
        if (decision instanceof Decision.AwaitingStandard awaiting) {
            return new Key(formula, "AWAITING", awaiting.parameter(), null);
        }
        return new Key(formula, "GRANTED", "", null);
    }

    /** The sentence of a reason shared by many, whose values differ. */
    static Text counted(Text text) {
        return new Text(text.zh().replaceAll("\\{\\d+}", "…"), text.en().replaceAll("\\{\\d+}", "…"));
    }

    void corrected(Line line) {
        count(new Key(line.key().formula(), "CORRECTED", line.kind().name(), null), List.of(line));
    }

    /** Arrears that are no longer paid: no line, but not passed over in silence. */
    void barred(Line line) {
        count(new Key(line.key().formula(), "BARRED", "arrears.too-late", TOO_LATE), List.of());
    }

    private void count(Key key, List<Line> lines) {
        var count = counts.computeIfAbsent(key, k -> new long[3]);
        count[0]++;
        count[1] += lines.size();
        for (var line : lines) {
            count[2] = Math.addExact(count[2], line.fen());
        }
    }

    void write(Connection connection, String tenant, long cycle, int shard) {
        var sql =
                "insert into cycle_outcome (tenant_id, cycle_id, shard_no, formula, outcome, reason, subjects, lines, fen,"
                        + " reason_zh, reason_en) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (var insert = connection.prepareStatement(sql)) {
            for (var entry : counts.entrySet()) {
                insert.setString(1, tenant);
                insert.setLong(2, cycle);
                insert.setInt(3, shard);
                insert.setString(4, entry.getKey().formula());
                insert.setString(5, entry.getKey().outcome());
                insert.setString(6, entry.getKey().reason());
                insert.setLong(7, entry.getValue()[0]);
                insert.setLong(8, entry.getValue()[1]);
                insert.setLong(9, entry.getValue()[2]);
                var text = entry.getKey().text();
                insert.setString(10, text == null ? null : text.zh());
                insert.setString(11, text == null ? null : text.en());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
