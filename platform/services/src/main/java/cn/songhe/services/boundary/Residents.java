package cn.songhe.services.boundary;

import cn.songhe.kernel.work.DatabaseFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stays of all residents by facility, as known at a moment: what occupancy is counted from. */
public final class Residents {

    private static final String QUERY = """
            select facility_id, first_day, last_day from stay
            where tenant_id = ? and recorded_at <= ? and (superseded_at is null or superseded_at > ?)
              and (last_day is null or last_day >= ?) and first_day <= ? and facility_id between ? and ?""";

    private Residents() {}

    /** A stay of somebody, whoever it is. */
    public record Interval(LocalDate first, LocalDate last) {}

    /** The stays that touch the days from the first through the last, in facilities within a range of numbers. */
    public static Map<Long, List<Interval>> between(
            Connection connection,
            String tenant,
            Instant knownAt,
            LocalDate first,
            LocalDate last,
            long from,
            long to) {
        try (var query = connection.prepareStatement(QUERY)) {
            query.setString(1, tenant);
            query.setTimestamp(2, Timestamp.from(knownAt));
            query.setTimestamp(3, Timestamp.from(knownAt));
            query.setObject(4, first);
            query.setObject(5, last);
            query.setLong(6, from);
            query.setLong(7, to);
            var stays = new HashMap<Long, List<Interval>>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    stays.computeIfAbsent(rows.getLong(1), f -> new ArrayList<>())
                            .add(new Interval(rows.getObject(2, LocalDate.class), rows.getObject(3, LocalDate.class)));
                }
            }
            return stays;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
