package cn.songhe.facilities.boundary;

import cn.songhe.kernel.fact.Statement;
import cn.songhe.kernel.work.DatabaseFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads facilities with their statements as known at a moment. A city has thousands of facilities, not millions: they are read at once. */
public final class FacilityReader {

    private static final String QUERY = """
            select f.id, s.kind, s.value, s.valid_from, s.valid_through
            from facility f
            join facility_fact s on s.tenant_id = f.tenant_id and s.facility_id = f.id
              and s.recorded_at <= ? and (s.superseded_at is null or s.superseded_at > ?)
            where f.tenant_id = ? and f.id between ? and ? and f.recorded_at <= ?
            order by f.id, s.valid_from, s.id""";

    private FacilityReader() {}

    /** The dossiers of all facilities of the tenant, by number. */
    public static SortedMap<Long, FacilityDossier> all(Connection connection, String tenant, Instant knownAt) {
        return between(connection, tenant, 0, Long.MAX_VALUE, knownAt);
    }

    /** The dossiers of the facilities in a range of numbers. */
    public static SortedMap<Long, FacilityDossier> between(
            Connection connection, String tenant, long first, long last, Instant knownAt) {
        var statements = new TreeMap<Long, List<Statement>>();
        try (var query = connection.prepareStatement(QUERY)) {
            var moment = Timestamp.from(knownAt);
            query.setTimestamp(1, moment);
            query.setTimestamp(2, moment);
            query.setString(3, tenant);
            query.setLong(4, first);
            query.setLong(5, last);
            query.setTimestamp(6, moment);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    statements
                            .computeIfAbsent(rows.getLong(1), id -> new ArrayList<>())
                            .add(new Statement(
                                    rows.getString(2),
                                    rows.getString(3),
                                    rows.getObject(4, LocalDate.class),
                                    rows.getObject(5, LocalDate.class),
                                    null));
                }
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        var dossiers = new TreeMap<Long, FacilityDossier>();
        statements.forEach((id, said) -> dossiers.put(id, new FacilityDossier(id, said)));
        return dossiers;
    }
}
