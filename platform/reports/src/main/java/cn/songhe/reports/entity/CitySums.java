package cn.songhe.reports.entity;

import cn.songhe.kernel.work.DatabaseFailure;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a city adds up to, as its rooms publish it to the oversight role.
 *
 * @param from60 persons who have completed 60 years
 * @param from80 persons who have completed 80 years
 * @param hardship persons from 60 by category of hardship
 * @param inHardship persons from 60 in at least one of those categories
 * @param kinds the facilities by kind
 * @param closedCycles how many cycles of the year are closed
 * @param closedMonths how many months of the year have a closed cycle
 * @param levels the closed sums of the year by level of purse
 * @param total the closed sum of the year
 */
public record CitySums(
        long from60,
        long from80,
        Map<String, Long> hardship,
        long inHardship,
        List<OfKind> kinds,
        long closedCycles,
        long closedMonths,
        Map<String, Closed> levels,
        Closed total) {

    /** Keeps immutable copies. */
    public CitySums {
        hardship = Map.copyOf(hardship);
        kinds = List.copyOf(kinds);
        levels = Map.copyOf(levels);
    }

    /**
     * The facilities of a kind.
     *
     * @param kind its name, or null where it is not known
     * @param withBeds how many of them state their beds
     */
    public record OfKind(String kind, long facilities, long withBeds, long beds) {}

    /** A sum in fen with the number of elders behind it. */
    public record Closed(long fen, long elders) {

        /** Nothing. */
        public static final Closed NOTHING = new Closed(0, 0);
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** The years of which a cycle is closed. */
    public static List<Integer> years(Connection connection) {
        var years = new ArrayList<Integer>();
        each(connection, "select distinct year from closed_period", null, row -> years.add(row.getInt(1)));
        return years;
    }

    /** The sums of the city and day that the connection's transaction has named. */
    public static CitySums in(Connection connection, int year) {
        var ages = new HashMap<Integer, Long>();
        each(
                connection,
                "select from_age, persons from elder_sum",
                null,
                row -> ages.put(row.getInt(1), row.getLong(2)));
        var hardship = new HashMap<String, Long>();
        each(
                connection,
                "select category, persons from elder_hardship_sum",
                null,
                row -> hardship.put(row.getString(1), row.getLong(2)));
        var kinds = new ArrayList<OfKind>();
        each(
                connection,
                "select kind, facilities, with_beds, beds from facility_sum",
                null,
                row -> kinds.add(new OfKind(row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4))));
        var closed = new long[2];
        each(
                connection,
                "select count(*), count(distinct period) filter (where period ~ '^\\d{4}-\\d{2}$') from closed_period"
                        + " where year = ?",
                year,
                row -> {
                    closed[0] = row.getLong(1);
                    closed[1] = row.getLong(2);
                });
        var levels = new HashMap<String, Closed>();
        each(
                connection,
                "select level, fen, elders from closed_year_sum where year = ?",
                year,
                row -> levels.put(row.getString(1), new Closed(row.getLong(2), row.getLong(3))));
        long from80 = ages.getOrDefault(80, 0L);
        var any = hardship.remove(null);
        var total = levels.remove(null);
        return new CitySums(
                ages.getOrDefault(60, 0L) + from80,
                from80,
                hardship,
                any == null ? 0 : any,
                kinds,
                closed[0],
                closed[1],
                levels,
                total == null ? Closed.NOTHING : total);
    }

    private static void each(Connection connection, String text, Integer year, RowReader reader) {
        try (var query = connection.prepareStatement(text)) {
            if (year != null) {
                query.setInt(1, year);
            }
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
