package cn.songhe.finance.control;

import cn.songhe.kernel.work.DatabaseFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Of whom something was learned since the last closed cycle, and what: the candidates for corrections. A row counts when it became
 * known or ceased to be held between the two moments.
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

    /** Elders in a range of numbers, each with the kinds of what was learned, in order. */
    Map<Long, String> elders(long first, long last) {
        var found = new TreeMap<Long, TreeSet<String>>();
        collect(found, "select r.elder_id, r.kind from elder_fact r", "r.elder_id", first, last);
        collect(found, "select r.elder_id, 'STAY' from stay r", "r.elder_id", first, last);
        collect(found, "select r.elder_id, 'MEAL' from meal r", "r.elder_id", first, last);
        collect(found, "select r.elder_id, 'APPLICATION' from application r", "r.elder_id", first, last);
        var visited = "select s.elder_id, 'FACILITY' from facility_fact r join stay s"
                + " on s.tenant_id = r.tenant_id and s.facility_id = r.facility_id";
        collect(found, visited, "s.elder_id", first, last);
        var ate = "select s.elder_id, 'FACILITY' from facility_fact r join meal s"
                + " on s.tenant_id = r.tenant_id and s.facility_id = r.facility_id";
        collect(found, ate, "s.elder_id", first, last);
        if (lawChanged()) {
            collectAll(found, first, last);
        }
        return joined(found);
    }

    /** Facilities, each with the kinds of what was learned, in order. */
    Map<Long, String> facilities() {
        var found = new TreeMap<Long, TreeSet<String>>();
        collect(found, "select r.facility_id, r.kind from facility_fact r", "r.facility_id", 0, Long.MAX_VALUE);
        collect(found, "select r.facility_id, 'STAY' from stay r", "r.facility_id", 0, Long.MAX_VALUE);
        if (lawChanged()) {
            context.facilities()
                    .keySet()
                    .forEach(id ->
                            found.computeIfAbsent(id, k -> new TreeSet<>()).add("LAW"));
        }
        return joined(found);
    }

    private static Map<Long, String> joined(Map<Long, TreeSet<String>> found) {
        var joined = new TreeMap<Long, String>();
        found.forEach((id, kinds) -> joined.put(id, String.join(",", kinds)));
        return joined;
    }

    /** What changes everybody: another version of the plugin, or a parameter of the tenant's own. */
    private boolean lawChanged() {
        if (context.otherLaw()) {
            return true;
        }
        try (var query = connection.prepareStatement(
                "select exists (select from parameter_override r where r.tenant_id = ? and " + LEARNED + ")")) {
            query.setString(1, context.tenant());
            bindMoments(query, 2);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private void collectAll(Map<Long, TreeSet<String>> found, long first, long last) {
        try (var query =
                connection.prepareStatement("select id from elder where tenant_id = ? and id between ? and ?")) {
            query.setString(1, context.tenant());
            query.setLong(2, first);
            query.setLong(3, last);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getLong(1), k -> new TreeSet<>()).add("LAW");
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private void collect(Map<Long, TreeSet<String>> found, String select, String subject, long first, long last) {
        var text = select + " where r.tenant_id = ? and " + LEARNED + " and " + subject + " between ? and ?";
        try (var query = connection.prepareStatement(text)) {
            query.setString(1, context.tenant());
            bindMoments(query, 2);
            query.setLong(6, first);
            query.setLong(7, last);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getLong(1), k -> new TreeSet<>()).add(rows.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private void bindMoments(java.sql.PreparedStatement query, int position) throws SQLException {
        for (int i = 0; i < 4; i += 2) {
            query.setTimestamp(position + i, Timestamp.from(context.knownBefore()));
            query.setTimestamp(position + i + 1, Timestamp.from(context.knownAt()));
        }
    }
}
