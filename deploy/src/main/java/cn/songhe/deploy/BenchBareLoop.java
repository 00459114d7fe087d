package cn.songhe.deploy;

import cn.songhe.elders.boundary.ElderCursor;
import cn.songhe.services.boundary.ServiceCursor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * What somebody would write in an afternoon for this one month: one thread, the same queries from end to end, Taiyuan's rules as
 * plain conditions with their numbers in the code, COPY into a table without keys. No shards, no checks, nothing to explain.
 */
final class BenchBareLoop {

    private static final LocalDate FIRST = LocalDate.of(2022, 5, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 5, 31);
    private static final Timestamp KNOWN = Timestamp.from(Instant.parse("2022-06-01T00:00:00Z"));
    private static final long[] BEDS = {15_000, 30_000, 45_000};

    private final Database database;
    private final Map<Long, String> kinds = new HashMap<>();
    private final Map<Long, String> counties = new HashMap<>();
    private final StringBuilder out = new StringBuilder();
    private CopyIn copy;
    private long lines;
    private long sum;

    BenchBareLoop(Database database) {
        this.database = database;
    }

    /** Runs the loop; gives the number of lines and their sum. */
    long[] run() throws SQLException, IOException {
        lines = 0;
        sum = 0;
        try (var connection = database.asOwner();
                var writing = database.asOwner()) {
            connection.setAutoCommit(false);
            AccountCommand.scope(connection, BenchPopulation.TENANT);
            facilities(connection);
            copy = writing.unwrap(PGConnection.class).getCopyAPI().copyIn("copy bench_line from stdin");
            loop(connection);
            flush();
            copy.endCopy();
        }
        return new long[] {lines, sum};
    }

    private void facilities(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery(
                        "select facility_id, kind, value from facility_fact where tenant_id = 'taiyuan'")) {
            while (row.next()) {
                (row.getString(2).equals("KIND") ? kinds : counties).put(row.getLong(1), row.getString(3));
            }
        }
    }

    private static ResultSet open(PreparedStatement query, boolean firstDay, boolean lastDay) throws SQLException {
        query.setFetchSize(4000);
        query.setTimestamp(1, KNOWN);
        query.setTimestamp(2, KNOWN);
        query.setString(3, BenchPopulation.TENANT);
        query.setLong(4, 0);
        query.setLong(5, Long.MAX_VALUE);
        if (firstDay) {
            query.setObject(6, FIRST);
        }
        if (lastDay) {
            query.setObject(firstDay ? 7 : 6, LAST);
        }
        return query.executeQuery();
    }

    private static String all(String query) {
        return query.replace("/*only*/", "");
    }

    private void loop(Connection connection) throws SQLException {
        try (var elders = connection.prepareStatement(all(ElderCursor.QUERY));
                var stayQuery = connection.prepareStatement(all(ServiceCursor.STAYS));
                var mealQuery = connection.prepareStatement(all(ServiceCursor.MEALS));
                var applicationQuery = connection.prepareStatement(all(ServiceCursor.APPLICATIONS))) {
            elders.setFetchSize(4000);
            elders.setTimestamp(1, KNOWN);
            elders.setTimestamp(2, KNOWN);
            elders.setArray(3, connection.createArrayOf("text", new String[] {
                "REGISTRATION",
                "RESIDENCE",
                "HARDSHIP",
                "ABILITY_THREE_CLASSES",
                "ABILITY_GBT_42195_2022",
                "ABILITY_MZT_039_2013",
                "DEATH",
                "DEPARTURE"
            }));
            elders.setLong(4, 0);
            elders.setLong(5, Long.MAX_VALUE);
            elders.setTimestamp(6, KNOWN);
            elders.setString(7, BenchPopulation.TENANT);
            elders.setLong(8, 0);
            elders.setLong(9, Long.MAX_VALUE);
            var row = elders.executeQuery();
            var stays = open(stayQuery, true, true);
            var meals = open(mealQuery, true, true);
            var applications = open(applicationQuery, false, true);
            long stayOf = stays.next() ? stays.getLong(1) : Long.MAX_VALUE;
            long mealOf = meals.next() ? meals.getLong(1) : Long.MAX_VALUE;
            long appliedOf = applications.next() ? applications.getLong(1) : Long.MAX_VALUE;
            boolean more = row.next();
            while (more) {
                long id = row.getLong(1);
                var birth = row.getObject(2, LocalDate.class);
                LocalDate here = LAST;
                String registration = null;
                String residence = null;
                boolean hardship = false;
                int ability = -1;
                while (more && row.getLong(1) == id) {
                    var kind = row.getString(4);
                    var value = row.getString(5);
                    var from = row.getObject(6, LocalDate.class);
                    var through = row.getObject(7, LocalDate.class);
                    if (kind != null && !from.isAfter(LAST) && (through == null || !through.isBefore(LAST))) {
                        switch (kind) {
                            case "REGISTRATION" -> registration = value;
                            case "RESIDENCE" -> residence = value;
                            case "HARDSHIP" ->
                                hardship |= value.equals("DESTITUTE")
                                        || value.equals("SUBSISTENCE_ALLOWANCE")
                                        || value.equals("NEAR_SUBSISTENCE");
                            case "ABILITY_THREE_CLASSES" -> ability = Integer.parseInt(value);
                            case "DEATH", "DEPARTURE" -> here = from.isBefore(here) ? from : here;
                            default -> {}
                        }
                    }
                    more = row.next();
                }
                boolean elder = !here.isBefore(FIRST) && !birth.plusYears(60).isAfter(LAST);
                if (elder && hardship && residence != null && residence.startsWith("1401")) {
                    write(id, "TY-S1", 0, "SERVICES", 5_000, 5_000, residence.substring(0, 6));
                }
                while (stayOf == id) {
                    long facility = stays.getLong(2);
                    if (elder && ability >= 0 && kinds.get(facility).equals("EMBEDDED_INSTITUTION")) {
                        var county = counties.get(facility);
                        long fen = BEDS[ability];
                        boolean even = county.equals("140122") || county.equals("140123");
                        long city = even ? fen / 2 : fen * 3 / 10;
                        write(id, "TY-S5", facility, "CASH", city, fen - city, county);
                    }
                    stayOf = stays.next() ? stays.getLong(1) : Long.MAX_VALUE;
                }
                LocalDate applied = null;
                while (appliedOf == id) {
                    applied = applications.getObject(4) == null ? null : applications.getObject(3, LocalDate.class);
                    appliedOf = applications.next() ? applications.getLong(1) : Long.MAX_VALUE;
                }
                LocalDate counted = null;
                Map<Long, Integer> days = null;
                while (mealOf == id) {
                    var day = meals.getObject(3, LocalDate.class);
                    long canteen = meals.getLong(2);
                    if (!day.equals(counted)
                            && applied != null
                            && !day.isBefore(applied)
                            && kinds.get(canteen).equals("CANTEEN")) {
                        counted = day;
                        days = days == null ? new TreeMap<>() : days;
                        days.merge(canteen, 1, Integer::sum);
                    }
                    mealOf = meals.next() ? meals.getLong(1) : Long.MAX_VALUE;
                }
                if (days != null && elder && hardship && registration != null && registration.startsWith("1401")) {
                    for (var entry : days.entrySet()) {
                        write(id, "TY-S6", entry.getKey(), "CASH", 200L * entry.getValue(), 0, null);
                    }
                }
            }
        }
    }

    private void write(long id, String formula, long recipient, String form, long city, long county, String purse)
            throws SQLException {
        out.append("1\t")
                .append(id)
                .append('\t')
                .append(formula)
                .append("\t2022-05\t")
                .append(recipient);
        out.append("\tREGULAR\t").append(form).append('\t').append(city + county);
        if (purse == null) {
            out.append("\t{city}\t{").append(city).append("}\n");
        } else {
            out.append("\t{city,county:")
                    .append(purse)
                    .append("}\t{")
                    .append(city)
                    .append(',')
                    .append(county)
                    .append("}\n");
        }
        lines++;
        sum += city + county;
        if (out.length() > 60_000) {
            flush();
        }
    }

    private void flush() throws SQLException {
        var bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        out.setLength(0);
    }
}
