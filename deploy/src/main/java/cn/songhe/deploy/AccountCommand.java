package cn.songhe.deploy;

import cn.songhe.identity.control.AccountWriter;
import cn.songhe.kernel.actor.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Creates an account in a database that runs, or gives it a new password and roles. */
@Command(
        name = "account",
        description =
                "Creates an account, or gives it a new password (SONGHE_NEW_PASSWORD) and roles; needs SONGHE_DB_URL.",
        mixinStandardHelpOptions = true)
final class AccountCommand implements Callable<Integer> {

    @Option(names = "--tenant", required = true, description = "The tenant, such as taiyuan; or province.")
    private String tenant;

    @Option(names = "--login", required = true, description = "The login name.")
    private String login;

    @Option(names = "--role", required = true, description = "The roles: ${COMPLETION-CANDIDATES}.")
    private Set<Role> roles;

    @Option(names = "--facility", description = "The number of an operator's facility.")
    private Long facility;

    @Override
    public Integer call() throws SQLException {
        var password = System.getenv("SONGHE_NEW_PASSWORD");
        if (password == null) {
            throw new Failure("Set SONGHE_NEW_PASSWORD to the password.");
        }
        var database = Database.external();
        if (database == null) {
            throw new Failure("Set SONGHE_DB_URL and the other SONGHE_DB_ variables to the database.");
        }
        try {
            write(database, tenant, login, password, roles, facility);
        } catch (IllegalArgumentException e) {
            throw new Failure("No account was written: " + e.getMessage() + ".");
        }
        System.out.printf("Account %s of %s: %s%n", login, tenant, roles);
        return 0;
    }

    static void write(Database database, String tenant, String login, String password, Set<Role> roles, Long facility)
            throws SQLException {
        try (var connection = database.asApp()) {
            connection.setAutoCommit(false);
            scope(connection, tenant);
            AccountWriter.write(connection, tenant, login, password, roles, facility);
            connection.commit();
        }
    }

    /** Names the tenant for the connection's transaction. */
    static void scope(Connection connection, String tenant) throws SQLException {
        try (var scope = connection.prepareStatement("select set_config('songhe.tenant', ?, true)")) {
            scope.setString(1, tenant);
            scope.execute();
        }
    }
}
