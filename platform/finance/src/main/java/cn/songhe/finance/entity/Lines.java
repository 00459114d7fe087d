package cn.songhe.finance.entity;

import cn.songhe.kernel.work.DatabaseFailure;
import cn.songhe.spi.Award;
import cn.songhe.spi.Period;
import cn.songhe.spi.Quota;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Reads lines. */
public final class Lines {

    static final String COLUMNS =
            "l.subject_id, l.formula, l.for_period, l.recipient_id, l.kind, l.form, l.fen, l.purses, l.parts, l.because,"
                    + " l.subject_kind, l.quota_quantity, l.quota_unit";

    private final Connection connection;
    private final String tenant;

    private Lines(Connection connection, String tenant) {
        this.connection = connection;
        this.tenant = tenant;
    }

    /** The lines that the connection's transaction sees. */
    public static Lines in(Connection connection, String tenant) {
        return new Lines(connection, tenant);
    }

    private interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** The line of a cycle with the key. */
    public Optional<Line> find(long cycle, Line.Key key) {
        return read(
                        "select " + COLUMNS
                                + " from line l where l.tenant_id = ? and l.cycle_id = ? and l.subject_id = ?"
                                + " and l.formula = ? and l.for_period = ? and l.recipient_id = ?",
                        statement -> {
                            statement.setString(1, tenant);
                            statement.setLong(2, cycle);
                            bindKey(statement, 3, key);
                        })
                .stream()
                .findFirst();
    }

    /** The lines of some cycles, for subjects of a kind within a range of numbers and a period. */
    public List<Line> ofPeriod(List<Long> cycles, SubjectKind kind, Period period, Long[] subjects) {
        return read(
                "select " + COLUMNS + " from line l where l.tenant_id = ? and l.cycle_id = any (?)"
                        + " and l.subject_id = any (?) and l.subject_kind = ? and l.for_period = ?",
                statement -> {
                    statement.setString(1, tenant);
                    statement.setArray(2, connection.createArrayOf("int8", cycles.toArray()));
                    statement.setArray(3, connection.createArrayOf("int8", subjects));
                    statement.setString(4, kind.toString());
                    statement.setString(5, period.toString());
                });
    }

    /** The lines of facilities in all cycles closed by a moment, whatever their program, and in one more cycle if it is given. */
    public List<Line> ofFacilities(Instant moment, Long andCycle) {
        return read(
                "select " + COLUMNS + " from line l join cycle c on c.tenant_id = l.tenant_id and c.id = l.cycle_id"
                        + " where l.tenant_id = ? and l.subject_kind = 'facility'"
                        + " and ((c.state = 'CLOSED' and c.decided_at <= ?) or c.id = ?)",
                statement -> {
                    statement.setString(1, tenant);
                    statement.setTimestamp(2, Timestamp.from(moment));
                    statement.setLong(3, andCycle == null ? -1 : andCycle);
                });
    }

    /** What a cycle corrected for facilities. */
    public List<Line> correctionsOfFacilities(long cycle) {
        return read(
                "select " + COLUMNS + " from line l where l.tenant_id = ? and l.cycle_id = ?"
                        + " and l.subject_kind = 'facility' and l.kind <> 'REGULAR'",
                statement -> {
                    statement.setString(1, tenant);
                    statement.setLong(2, cycle);
                });
    }

    private static void bindKey(PreparedStatement statement, int position, Line.Key key) throws SQLException {
        statement.setLong(position, key.subject());
        statement.setString(position + 1, key.formula());
        statement.setString(position + 2, key.period().toString());
        statement.setLong(position + 3, key.recipient());
    }

    private List<Line> read(String query, Binder binder) {
        try (var statement = connection.prepareStatement(query)) {
            binder.bind(statement);
            var lines = new ArrayList<Line>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(line(rows));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    static Line line(ResultSet row) throws SQLException {
        var purses = (String[]) row.getArray(8).getArray();
        var amounts = (Long[]) row.getArray(9).getArray();
        var parts = new TreeMap<String, Long>();
        for (int i = 0; i < purses.length; i++) {
            parts.put(purses[i], amounts[i]);
        }
        var key = new Line.Key(row.getLong(1), row.getString(2), Period.parse(row.getString(3)), row.getLong(4));
        long quantity = row.getLong(12);
        var quota = row.wasNull() ? null : new Line.Quota(quantity, Quota.Unit.valueOf(row.getString(13)));
        return new Line(
                key,
                SubjectKind.of(row.getString(11)),
                Line.Kind.valueOf(row.getString(5)),
                Award.Form.valueOf(row.getString(6)),
                row.getLong(7),
                quota,
                parts,
                row.getString(10));
    }
}
