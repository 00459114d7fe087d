package cn.songhe.deploy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** A real PostgreSQL server out of a Maven artifact, with its data in a folder that stays. Every role needs its password. */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "songhe";

    private final EmbeddedPostgres server;
    private final Database database;

    private EmbeddedDatabase(EmbeddedPostgres server, Database database) {
        this.server = server;
        this.database = database;
    }

    /** Starts the server on a free port of the loopback interface; prepares roles and database at first. */
    static EmbeddedDatabase start(Path folder, Secrets secrets) {
        Orphans.stopPostgres(folder);
        var admin = secrets.get("db.admin.password");
        try {
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(folder.resolveSibling("postgres-" + System.getProperty("os.arch"))
                            .toFile())
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "512MB")
                    .setServerConfig("max_wal_size", "4GB")
                    .setServerConfig("timezone", "UTC")
                    .setConnectConfig("password", admin)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            var url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + NAME;
            var database = new Database(
                    url,
                    new Database.Login("songhe_owner", secrets.get("db.owner.password")),
                    new Database.Login("songhe_app", secrets.get("db.app.password")),
                    new Database.Login(Database.OVERSIGHT, secrets.get("db.oversight.password")));
            prepare(server, folder, admin, database);
            return new EmbeddedDatabase(server, database);
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new Failure("The embedded PostgreSQL in " + folder + " does not start: " + e.getMessage());
        }
    }

    private static void prepare(EmbeddedPostgres server, Path folder, String admin, Database database)
            throws SQLException, IOException {
        var url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
        try (var connection = DriverManager.getConnection(url, "postgres", admin)) {
            // passwords first, and each step only if it is missing: being killed on the way leaves nothing open or half
            // made
            demandPasswords(connection, folder, admin);
            Roles.create(connection, database, NAME);
        }
    }

    /** The server is initialised trusting everybody on this machine; from here on it trusts nobody. */
    private static void demandPasswords(Connection connection, Path folder, String admin)
            throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + admin + "'");
            Files.write(folder.resolve("pg_hba.conf"), List.of("host all all 127.0.0.1/32 scram-sha-256"));
            statement.execute("select pg_reload_conf()");
        }
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new Failure("The embedded PostgreSQL did not stop: " + e.getMessage());
        }
    }
}
