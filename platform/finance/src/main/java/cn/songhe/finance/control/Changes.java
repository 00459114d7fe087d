package cn.songhe.finance.control;

import cn.songhe.kernel.work.DatabaseFailure;
import cn.songhe.spi.Period;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds of whom something was learned since the last closed cycle, what, and from which day on: the candidates for corrections. A row
 * counts when it became known or ceased to be held between the two moments.
 */
final class Changes {

    private static final String LEARNED =
            "((r.recorded_at > ? and r.recorded_at <= ?) or (r.superseded_at > ? and r.superseded_at <= ?))";

    private final Connection connection;
    private final CycleContext context;

    Changes(Connection connection, CycleContext context) {
        this.connection = connection;
        this.context = context;
    }

    /** Elders in a range of numbers. */
    Learned elders(long first, long last) {
        var learned = new Learned(otherwise(), () -> registered(first, last), context.carriesForElders());
        collect(learned, "r.elder_id, r.kind, min(r.valid_from) from elder_fact r", "r.elder_id", first, last);
        collect(learned, "r.elder_id, 'STAY', min(r.first_day) from stay r", "r.elder_id", first, last);
        collect(learned, "r.elder_id, 'MEAL', min(r.day) from meal r", "r.elder_id", first, last);
        collect(learned, "r.elder_id, 'APPLICATION', min(r.applied) from application r", "r.elder_id", first, last);
        collect(
                learned,
                "s.elder_id, 'FACILITY', min(r.valid_from) from facility_fact r join stay s"
                        + " on s.tenant_id = r.tenant_id and s.facility_id = r.facility_id",
                "s.elder_id",
                first,
                last);
        collect(
                learned,
                "s.elder_id, 'FACILITY', min(r.valid_from) from facility_fact r join meal s"
                        + " on s.tenant_id = r.tenant_id and s.facility_id = r.facility_id",
                "s.elder_id",
                first,
                last);
        collectNew(learned, first, last);
        return learned;
    }

    /** Facilities. */
    Learned facilities() {
        var all = List.copyOf(context.facilities().keySet());
        var learned = new Learned(otherwise(), () -> all, context.carriesForFacilities());
        var facility = "r.facility_id";
        collect(learned, "r.facility_id, r.kind, min(r.valid_from) from facility_fact r", facility, 0, Long.MAX_VALUE);
        collect(learned, "r.facility_id, 'STAY', min(r.first_day) from stay r", facility, 0, Long.MAX_VALUE);
        return learned;
    }

    /** The closed periods that are decided otherwise for everybody: by another version, or with another value of the tenant's own. */
    private Set<Period> otherwise() {
        var periods = new HashSet<>(context.before().otherLaw());
        var since = firstDayOfOtherValues();
        if (since != null) {
            context.before().periods().stream()
                    .filter(p -> !p.last().isBefore(since))
                    .forEach(periods::add);
        }
        return periods;
    }

    private LocalDate firstDayOfOtherValues() {
        try (var query = connection.prepareStatement(
                "select min(r.valid_from) from parameter_override r where r.tenant_id = ? and " + LEARNED)) {
            query.setString(1, context.tenant());
            bindMoments(query, 2);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getObject(1, LocalDate.class);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private List<Long> registered(long first, long last) {
        try (var query =
                connection.prepareStatement("select id from elder where tenant_id = ? and id between ? and ?")) {
            query.setString(1, context.tenant());
            query.setLong(2, first);
            query.setLong(3, last);
            var all = new ArrayList<Long>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    all.add(rows.getLong(1));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private void collect(Learned learned, String select, String subject, long first, long last) {
        var text = "select " + select + " where r.tenant_id = ? and " + LEARNED + " and " + subject
                + " between ? and ? group by 1, 2";
        try (var query = connection.prepareStatement(text)) {
            query.setString(1, context.tenant());
            bindMoments(query, 2);
            query.setLong(6, first);
            query.setLong(7, last);
            note(learned, query);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Who is new on the register was never considered, also if nothing is known but the birth. */
    private void collectNew(Learned learned, long first, long last) {
        var text = "select id, 'ELDER', birth from elder where tenant_id = ? and recorded_at > ? and recorded_at <= ?"
                + " and id between ? and ?";
        try (var query = connection.prepareStatement(text)) {
            query.setString(1, context.tenant());
            query.setTimestamp(2, Timestamp.from(context.before().knownAt()));
            query.setTimestamp(3, Timestamp.from(context.knownAt()));
            query.setLong(4, first);
            query.setLong(5, last);
            note(learned, query);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static void note(Learned learned, PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                learned.note(rows.getLong(1), rows.getString(2), rows.getObject(3, LocalDate.class));
            }
        }
    }

    private void bindMoments(PreparedStatement query, int position) throws SQLException {
        for (int i = 0; i < 4; i += 2) {
            query.setTimestamp(position + i, Timestamp.from(context.before().knownAt()));
            query.setTimestamp(position + i + 1, Timestamp.from(context.knownAt()));
        }
    }
}
