package cn.songhe.kernel.work;

import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.ProblemKind;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Reads sums with a database role of its own, which has no right to any table: whatever is asked of it, no person can be in the answer.
 * Each reading is a transaction that names one city and one day, and ends.
 */
@ApplicationScoped
public class Oversight {

    private static final Logger LOG = Logger.getLogger(Oversight.class.getName());

    private static final String SCOPE =
            "select set_config('songhe.tenant', ?, true), set_config('songhe.day', ?, true)";

    private static final ProblemKind UNAVAILABLE = ProblemKind.of(
            "oversight.unavailable",
            503,
            "暂时无法读取各市汇总数据",
            "The cities' sums cannot be read at the moment",
            "请稍后重试；如仍出现，请平台管理员检查汇总数据库账号的设置。",
            "Try again later; if it stays, the platform's administrator checks the database login for sums.");

    @Resource(lookup = "java:app/jdbc/songhe-oversight")
    private DataSource dataSource;

    /**
     * Reads the sums of a city on a day.
     *
     * @throws Problem if the database does not let the oversight role in
     */
    public <T> T read(String tenant, LocalDate day, Function<Connection, T> step) {
        try (var connection = open()) {
            connection.setAutoCommit(false);
            try {
                scope(connection, tenant, day);
                return step.apply(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    private Connection open() {
        try {
            return dataSource.getConnection();
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "the oversight role is not let in, SQL state {0}", e.getSQLState());
            throw Problem.of(UNAVAILABLE);
        }
    }

    private static void scope(Connection connection, String tenant, LocalDate day) throws SQLException {
        try (var statement = connection.prepareStatement(SCOPE)) {
            statement.setString(1, tenant);
            statement.setString(2, day.toString());
            statement.execute();
        }
    }
}
