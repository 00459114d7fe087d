package cn.songhe.services.boundary;

import cn.songhe.kernel.fact.FactRange;
import cn.songhe.kernel.work.DatabaseFailure;
import cn.songhe.spi.Application;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.FacilityRef;
import cn.songhe.spi.Meal;
import cn.songhe.spi.Stay;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.LongFunction;

/** Streams one kind of service record, as known at a moment, in order of the elders' numbers, out of one server-side cursor. */
public final class ServiceCursor implements AutoCloseable {

    /** Stays that touch the period. Parameters: moment ×2, tenant, first and last elder, first and last day. */
    public static final String STAYS = """
            select elder_id, facility_id, first_day, last_day from stay
            where recorded_at <= ? and (superseded_at is null or superseded_at > ?)
              and tenant_id = ? and elder_id between ? and ? /*only*/
              and (last_day is null or last_day >= ?) and first_day <= ?
            order by elder_id, first_day""";

    /** Meals within the period. Parameters as for {@link #STAYS}. */
    public static final String MEALS = """
            select elder_id, facility_id, day, sitting from meal
            where recorded_at <= ? and (superseded_at is null or superseded_at > ?)
              and tenant_id = ? and elder_id between ? and ? /*only*/ and day >= ? and day <= ?
            order by elder_id, day, sitting, facility_id""";

    /** Applications made by the end of the period. Parameters: moment ×2, tenant, first and last elder, last day. */
    public static final String APPLICATIONS = """
            select elder_id, formula, applied, confirmed from application
            where recorded_at <= ? and (superseded_at is null or superseded_at > ?)
              and tenant_id = ? and elder_id between ? and ? /*only*/ and applied <= ?
            order by elder_id, applied""";

    private static final int FETCH = 4000;

    private final PreparedStatement statement;
    private final ResultSet rows;
    private final RowReader reader;
    private long elder;

    private ServiceCursor(PreparedStatement statement, RowReader reader) throws SQLException {
        this.statement = statement;
        this.reader = reader;
        this.rows = statement.executeQuery();
        advance();
    }

    private interface RowReader {
        void add(ElderFacts.Builder builder, ResultSet row) throws SQLException;
    }

    /** Stays; {@code facilities} gives a facility by number, or {@code null} if it is not known. */
    public static ServiceCursor stays(FactRange range, LongFunction<FacilityRef> facilities) {
        return open(range, STAYS, (builder, row) -> {
            var facility = facilities.apply(row.getLong(2));
            if (facility != null) {
                builder.stayed(
                        new Stay(facility, row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class)));
            }
        });
    }

    /** Meals; {@code facilities} gives a facility by number, or {@code null} if it is not known. */
    public static ServiceCursor meals(FactRange range, LongFunction<FacilityRef> facilities) {
        return open(range, MEALS, (builder, row) -> {
            var facility = facilities.apply(row.getLong(2));
            if (facility != null) {
                builder.ate(new Meal(row.getObject(3, LocalDate.class), row.getInt(4), facility));
            }
        });
    }

    /** Applications. */
    public static ServiceCursor applications(FactRange range) {
        return open(
                range,
                APPLICATIONS,
                (builder, row) -> builder.applied(new Application(
                        row.getString(2), row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class))));
    }

    private static ServiceCursor open(FactRange range, String query, RowReader reader) {
        try {
            var statement = range.prepare(query, "elder_id");
            statement.setFetchSize(FETCH);
            statement.setTimestamp(1, range.moment());
            statement.setTimestamp(2, range.moment());
            int next = range.bindSubjects(statement, 3);
            if (!query.equals(APPLICATIONS)) {
                statement.setObject(next++, range.period().first());
            }
            statement.setObject(next, range.period().last());
            return new ServiceCursor(statement, reader);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Adds all records of the elder to the facts. Elders are asked for in order of their numbers. */
    public void addTo(ElderFacts.Builder builder, long wanted) {
        try {
            while (elder < wanted) {
                advance();
            }
            while (elder == wanted) {
                reader.add(builder, rows);
                advance();
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private void advance() throws SQLException {
        elder = rows.next() ? rows.getLong(1) : Long.MAX_VALUE;
    }

    @Override
    public void close() {
        try {
            rows.close();
            statement.close();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
