package cn.songhe.kernel.work;

import java.sql.SQLException;

/** The database refused or failed. Its own message is not passed on: it can hold values of rows. */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String state;

    /** Wraps what the driver threw. */
    public DatabaseFailure(SQLException cause) {
        super("database error, SQL state " + cause.getSQLState(), cause);
        this.state = cause.getSQLState();
    }

    /** The SQL state. */
    public String state() {
        return state;
    }
}
