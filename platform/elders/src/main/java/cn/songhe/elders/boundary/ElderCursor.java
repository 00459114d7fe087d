package cn.songhe.elders.boundary;

import cn.songhe.kernel.fact.AttributeKind;
import cn.songhe.kernel.fact.AttributeRows;
import cn.songhe.kernel.fact.FactRange;
import cn.songhe.kernel.work.DatabaseFailure;
import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.Dated;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.Period;
import cn.songhe.spi.Sex;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Streams elders with their facts as known at a moment, in order of their numbers, out of one server-side cursor. */
public final class ElderCursor implements AutoCloseable {

    /**
     * The one query by which a cycle reads elders. Parameters: moment ×2, kinds, first and last number, moment, tenant, first and
     * last number. The range is said of both tables: the planner does not carry it over the join by itself.
     */
    public static final String QUERY = """
            select e.id, e.birth, e.sex, f.kind, f.value, f.valid_from, f.valid_through
            from elder e
            left join elder_fact f on f.tenant_id = e.tenant_id and f.elder_id = e.id
              and f.recorded_at <= ? and (f.superseded_at is null or f.superseded_at > ?) and f.kind = any (?)
              and f.elder_id between ? and ?
            where e.recorded_at <= ? and e.tenant_id = ? and e.id between ? and ? /*only*/
            order by e.id, f.valid_from""";

    private static final int FETCH = 4000;

    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Set<Fact> facts;
    private final LocalDate day;
    private final AttributeRows attributes;
    private final Map<String, DivisionCode> divisions = new HashMap<>();
    private boolean onRow;

    private ElderCursor(
            PreparedStatement statement, ResultSet rows, Set<Fact> facts, List<Attribute<?>> attributes, Period period)
            throws SQLException {
        this.statement = statement;
        this.rows = rows;
        this.facts = facts;
        this.attributes = attributes.isEmpty() ? null : new AttributeRows(attributes);
        this.day = period.last();
        this.onRow = rows.next();
    }

    /**
     * Opens the cursor.
     *
     * @param range which elders, as known when
     * @param facts what to fetch
     * @param attributes which of the city's own facts to fetch
     */
    public static ElderCursor open(FactRange range, Set<Fact> facts, List<Attribute<?>> attributes) {
        try {
            var statement = range.prepare(QUERY, "e.id");
            statement.setFetchSize(FETCH);
            statement.setTimestamp(1, range.moment());
            statement.setTimestamp(2, range.moment());
            statement.setArray(3, range.connection().createArrayOf("text", kinds(facts, attributes)));
            statement.setLong(4, range.first());
            statement.setLong(5, range.last());
            statement.setTimestamp(6, range.moment());
            range.bindSubjects(statement, 7);
            return new ElderCursor(statement, statement.executeQuery(), facts, attributes, range.period());
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private static Object[] kinds(Set<Fact> facts, List<Attribute<?>> attributes) {
        return Stream.concat(
                        Stream.of(ElderFactKind.namesFor(facts)),
                        attributes.stream().map(AttributeKind::of))
                .toArray();
    }

    /** The number of the elder that {@link #read} would give, or {@link Long#MAX_VALUE} at the end. */
    public long peek() {
        try {
            return onRow ? rows.getLong(1) : Long.MAX_VALUE;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Reads one elder and moves to the next. Facts of other rooms can still be added to what it gives. */
    public ElderFacts.Builder read() {
        try {
            long id = rows.getLong(1);
            var builder = ElderFacts.of(
                    rows.getObject(2, LocalDate.class),
                    "MALE".equals(rows.getString(3)) ? Sex.MALE : Sex.FEMALE,
                    facts);
            while (onRow && rows.getLong(1) == id) {
                var kind = rows.getString(4);
                if (kind != null) {
                    add(builder, kind);
                }
                onRow = rows.next();
            }
            if (attributes != null) {
                attributes.moveTo(builder);
            }
            return builder;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private void add(ElderFacts.Builder builder, String kind) throws SQLException {
        var value = rows.getString(5);
        var from = rows.getObject(6, LocalDate.class);
        if (from.isAfter(day)) {
            // what begins after the period cannot bear on it: so nothing that is learned of later days touches it
            return;
        }
        var through = rows.getObject(7, LocalDate.class);
        switch (kind) {
            case "REGISTRATION" -> builder.registered(new Dated<>(division(value), from, through));
            case "RESIDENCE" -> builder.resided(new Dated<>(division(value), from, through));
            case "HARDSHIP" -> builder.inCategory(new Dated<>(HardshipCategory.valueOf(value), from, through));
            case "DEATH" -> builder.died(from);
            case "DEPARTURE" -> {
                // who came back by the end of the period is here
                if (through == null || !through.isBefore(day)) {
                    builder.movedOut(from);
                }
            }
            default -> {
                if (AttributeKind.isOne(kind)) {
                    attributes.add(kind, value, from, through);
                } else {
                    builder.assessed(new Dated<>(level(kind, value), from, through));
                }
            }
        }
    }

    private static AbilityLevel level(String kind, String value) {
        return new AbilityLevel(ElderFactKind.valueOf(kind).standard(), Integer.parseInt(value));
    }

    private DivisionCode division(String code) {
        return divisions.computeIfAbsent(code, DivisionCode::new);
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
