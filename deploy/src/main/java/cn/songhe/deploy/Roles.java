package cn.songhe.deploy;

import java.sql.Connection;
import java.sql.SQLException;

/** The three database roles: the owner migrates, the app lives under row security, oversight reads sums. */
final class Roles {

    private Roles() {}

    static boolean exists(Connection connection, String role) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            query.setString(1, role);
            try (var row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Creates the roles and a database that the owner owns; for an administrator's connection outside a transaction. */
    static void create(Connection connection, Database database, String oversightPassword, String name)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(role(database.owner()));
            statement.execute(role(database.app()));
            statement.execute(role(new Database.Login("songhe_oversight", oversightPassword)));
            statement.execute("create database " + name + " owner " + database.owner().user()
                    + " encoding 'UTF8' template template0");
            statement.execute("revoke all on database " + name + " from public");
            statement.execute("grant connect on database " + name + " to " + database.app().user() + ", songhe_oversight");
        }
    }

    private static String role(Database.Login login) {
        return "create role " + login.user() + " login nosuperuser nobypassrls nocreatedb nocreaterole password '"
                + login.password() + "'";
    }
}
