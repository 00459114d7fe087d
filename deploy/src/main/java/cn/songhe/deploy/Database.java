package cn.songhe.deploy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * How to reach the database, as the owner of the tables, as the application and as oversight.
 *
 * @param url the JDBC address
 * @param owner who migrates
 * @param app whom row security applies to
 * @param oversight who reads sums only
 */
record Database(String url, Login owner, Login app, Login oversight) {

    /** The grants of the tables name this role. */
    static final String OVERSIGHT = "songhe_oversight";

    /**
     * A role and its password.
     *
     * @param user the role
     * @param password its password
     */
    record Login(String user, String password) {}

    /** A database that somebody else runs, if the environment names one. */
    static Database external() {
        var url = System.getenv("SONGHE_DB_URL");
        if (url == null) {
            return null;
        }
        return new Database(
                url,
                new Login(required("SONGHE_DB_OWNER_USER"), required("SONGHE_DB_OWNER_PASSWORD")),
                new Login(required("SONGHE_DB_USER"), required("SONGHE_DB_PASSWORD")),
                new Login(OVERSIGHT, required("SONGHE_DB_OVERSIGHT_PASSWORD")));
    }

    private static String required(String name) {
        var value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new Failure("SONGHE_DB_URL is set, but " + name + " is not.");
        }
        return value;
    }

    Connection asOwner() throws SQLException {
        return connect(owner);
    }

    Connection asApp() throws SQLException {
        return connect(app);
    }

    private Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(url, login.user(), login.password());
    }
}
