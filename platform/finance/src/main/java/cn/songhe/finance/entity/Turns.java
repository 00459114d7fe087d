package cn.songhe.finance.entity;

import cn.songhe.kernel.work.DatabaseFailure;
import cn.songhe.spi.Period;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What began or ended for subjects between one period and the next, as known at a moment: kinds of statements, stays, applications,
 * birthdays of a round age. It says what an amount can have changed by, not that it did.
 */
public final class Turns {

    private static final String KNOWN =
            "r.tenant_id = ? and %s = any (?) and r.recorded_at <= ? and (r.superseded_at is null or r.superseded_at > ?)";

    private static final String BETWEEN = " and ((r.%1$s > ? and r.%1$s <= ?) or (r.%2$s >= ? and r.%2$s < ?))";

    private static final String ELDERS = "select distinct r.elder_id, r.kind from elder_fact r where "
            + elder("valid_from", "valid_through")
            + " union select r.elder_id, 'STAY' from stay r where " + elder("first_day", "last_day")
            + " union select r.elder_id, 'APPLICATION' from application r where " + elder("applied", "confirmed");

    private static final String FACILITIES = "select distinct r.facility_id, r.kind from facility_fact r where "
            + KNOWN.formatted("r.facility_id") + BETWEEN.formatted("valid_from", "valid_through");

    private static final int ROUND = 5;
    private static final String BIRTHS = "select id, birth from elder where tenant_id = ? and id = any (?)";

    private final Connection connection;
    private final String tenant;
    private final Instant knownAt;

    /** As known at a moment; the connection's transaction has named the tenant. */
    public Turns(Connection connection, String tenant, Instant knownAt) {
        this.connection = connection;
        this.tenant = tenant;
        this.knownAt = knownAt;
    }

    private static String elder(String from, String through) {
        return KNOWN.formatted("r.elder_id") + BETWEEN.formatted(from, through);
    }

    /** By elder the kinds of what began or ended, {@code STAY}, {@code APPLICATION} and {@code AGE} among them. */
    public Map<Long, SortedSet<String>> ofElders(Collection<Long> elders, Period before, Period now) {
        var turns = read(ELDERS, 3, elders, before, now);
        try (var query = connection.prepareStatement(BIRTHS)) {
            query.setString(1, tenant);
            query.setArray(2, connection.createArrayOf("int8", elders.toArray()));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    if (turnsRound(row.getObject(2, LocalDate.class), before.first(), now.last())) {
                        turns.computeIfAbsent(row.getLong(1), e -> new TreeSet<>())
                                .add("AGE");
                    }
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        return turns;
    }

    /** By facility the kinds of what began or ended. */
    public Map<Long, SortedSet<String>> ofFacilities(Collection<Long> facilities, Period before, Period now) {
        return read(FACILITIES, 1, facilities, before, now);
    }

    /** Whether somebody completes a number of years that can be divided by five, from a day to another. */
    static boolean turnsRound(LocalDate birth, LocalDate first, LocalDate last) {
        int then = java.time.Period.between(birth, first.minusDays(1)).getYears();
        int now = java.time.Period.between(birth, last).getYears();
        return now / ROUND > then / ROUND;
    }

    private Map<Long, SortedSet<String>> read(
            String text, int parts, Collection<Long> subjects, Period before, Period now) {
        try (var query = connection.prepareStatement(text)) {
            int at = 1;
            for (int part = 0; part < parts; part++) {
                at = bind(query, at, subjects, before, now);
            }
            var turns = new TreeMap<Long, SortedSet<String>>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    turns.computeIfAbsent(row.getLong(1), s -> new TreeSet<>()).add(row.getString(2));
                }
            }
            return turns;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private int bind(PreparedStatement query, int at, Collection<Long> subjects, Period before, Period now)
            throws SQLException {
        query.setString(at, tenant);
        query.setArray(at + 1, connection.createArrayOf("int8", subjects.toArray()));
        query.setTimestamp(at + 2, Timestamp.from(knownAt));
        query.setTimestamp(at + 3, Timestamp.from(knownAt));
        query.setObject(at + 4, before.first());
        query.setObject(at + 5, now.last());
        query.setObject(at + 6, before.first());
        query.setObject(at + 7, now.last());
        return at + 8;
    }
}
