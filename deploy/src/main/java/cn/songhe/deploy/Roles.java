package cn.songhe.deploy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The three database roles: the owner migrates, the app lives under row security, oversight reads sums. */
final class Roles {

    private Roles() {}

    private static boolean exists(Connection connection, String catalogue, String column, String name)
            throws SQLException {
        try (var query = connection.prepareStatement("select 1 from " + catalogue + " where " + column + " = ?")) {
            query.setString(1, name);
            try (var row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Creates what is missing of the roles and a database that the owner owns; for an administrator's connection. */
    static void create(Connection connection, Database database, String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var login : List.of(database.owner(), database.app(), database.oversight())) {
                if (!exists(connection, "pg_roles", "rolname", login.user())) {
                    statement.execute(role(login));
                }
            }
            if (!exists(connection, "pg_database", "datname", name)) {
                statement.execute("create database " + name + " owner "
                        + database.owner().user() + " encoding 'UTF8' template template0");
            }
            statement.execute("revoke all on database " + name + " from public");
            statement.execute("grant connect on database " + name + " to "
                    + database.app().user() + ", " + database.oversight().user());
        }
    }

    private static String role(Database.Login login) {
        return "create role " + login.user() + " login nosuperuser nobypassrls nocreatedb nocreaterole password '"
                + login.password() + "'";
    }
}
