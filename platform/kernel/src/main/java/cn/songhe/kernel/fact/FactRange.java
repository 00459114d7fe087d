package cn.songhe.kernel.fact;

import cn.songhe.spi.Period;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * Which facts to read.
 *
 * @param connection a connection whose transaction has named the tenant
 * @param tenant the tenant
 * @param first the first subject's number
 * @param last the last subject's number
 * @param only the numbers wanted within the range, or {@code null} for all
 * @param knownAt the moment of knowledge
 * @param period the period in question
 */
public record FactRange(
        Connection connection, String tenant, long first, long last, Long[] only, Instant knownAt, Period period) {

    /** Everything of one subject. */
    public static FactRange one(Connection connection, String tenant, long subject, Instant knownAt, Period period) {
        return new FactRange(connection, tenant, subject, subject, null, knownAt, period);
    }

    /**
     * Prepares a query whose text marks with {@code /*only*}{@code /} where the choice of subjects goes.
     *
     * @param subjectColumn the column that holds the subject's number
     */
    public PreparedStatement prepare(String query, String subjectColumn) throws SQLException {
        var choice = only == null ? "" : "and " + subjectColumn + " = any (?)";
        return connection.prepareStatement(query.replace("/*only*/", choice));
    }

    /** Binds tenant, range and choice from a position on; gives the next position. */
    public int bindSubjects(PreparedStatement statement, int position) throws SQLException {
        int next = position;
        statement.setString(next++, tenant);
        statement.setLong(next++, first);
        statement.setLong(next++, last);
        if (only != null) {
            statement.setArray(next++, connection.createArrayOf("int8", only));
        }
        return next;
    }

    /** The moment as the driver wants it. */
    public Timestamp moment() {
        return Timestamp.from(knownAt);
    }
}
