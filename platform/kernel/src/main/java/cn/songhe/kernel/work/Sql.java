package cn.songhe.kernel.work;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A query put together from parts, each with the values of its places. What a caller sends is only ever a value. */
public final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** The last character there is. */
    private static final String LAST = "\uDBFF\uDFFF";

    /** Reads one row. */
    public interface RowReader<T> {
        /** What stands in the row. */
        T read(ResultSet row) throws SQLException;
    }

    /** A query that begins so. */
    public static Sql of(String text, Object... values) {
        return new Sql().and(text, values);
    }

    /** Adds a part. Texts are constants of the code; an array of values is bound as {@code bigint[]} or {@code text[]}. */
    public Sql and(String part, Object... itsValues) {
        text.append(part).append('\n');
        values.addAll(List.of(itsValues));
        return this;
    }

    /** Adds that the column begins so, if it is asked for: as a range, since under row security no {@code like} may use an index. */
    public Sql startsWith(String column, String start) {
        var text = column + " collate \"C\"";
        return start == null ? this : and("and " + text + " >= ? and " + text + " < ?", start, start + LAST);
    }

    /** Adds that the column is the value, if there is one asked for. */
    public Sql is(String column, Object value) {
        return value == null ? this : and("and " + column + " = ?", value);
    }

    /** Adds another query's text and values. */
    public Sql and(Sql other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    /** What the query finds. */
    public <T> List<T> list(Work work, RowReader<T> reader) {
        try (var query = prepare(work.connection());
                var row = query.executeQuery()) {
            var found = new ArrayList<T>();
            while (row.next()) {
                found.add(reader.read(row));
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        var query = connection.prepareStatement(text.toString());
        for (int i = 0; i < values.size(); i++) {
            query.setObject(i + 1, value(connection, values.get(i)));
        }
        return query;
    }

    private static Object value(Connection connection, Object value) throws SQLException {
        if (value instanceof Long[] numbers) {
            return connection.createArrayOf("int8", numbers);
        }
        return value instanceof String[] words ? connection.createArrayOf("text", words) : value;
    }
}
