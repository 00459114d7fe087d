package cn.songhe.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.finance.entity.Shards;
import cn.songhe.kernel.actor.Role;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A server that is killed with SIGKILL in the middle of a cycle: after a restart it completes, nothing lost, nothing twice. */
class CrashIT {

    private static final long ELDERS = 200_000;
    private static final String COUNTS =
            "select count(*), coalesce(sum(fen), 0), count(distinct (subject_id, formula, for_period, recipient_id)) from line where cycle_id = ?";

    @Test
    void aCycleCutByAKillGoesOnAfterTheRestartAndEqualsOneThatWasNot() throws Exception {
        var folder = Files.createTempDirectory("songhe-crash");
        var home = new Home(TestSite.home().root(), folder);
        var secrets = new Secrets(folder);
        try (var embedded = EmbeddedDatabase.start(folder.resolve("postgres"), secrets)) {
            var database = embedded.database();
            Migration.run(database);
            new BenchPopulation(database, ELDERS).create();
            for (var role : List.of(Role.CLERK, Role.REVIEWER)) {
                var login = role.name().toLowerCase(java.util.Locale.ROOT);
                AccountCommand.write(database, "taiyuan", login, TestSite.PASSWORD, Set.of(role), null);
            }
            long cycle;
            int doneAtKill;
            try (var server = start(home, database, secrets)) {
                var clerk = new Client(server.address(), "taiyuan").logIn("clerk", TestSite.PASSWORD);
                cycle = clerk.post(
                                "cycles",
                                Map.of("program", "monthly", "period", "2022-05"),
                                Map.of("Idempotency-Key", "crash-key"))
                        .orFail()
                        .path("id")
                        .asLong();
                doneAtKill = awaitSome(database, cycle);
                server.kill();
            }
            var atKill = counts(database, cycle);
            int shards = (int) (ELDERS / Shards.SIZE) + 1;
            System.out.printf(
                    "killed with SIGKILL when %d of %d shards were done: %d lines%n", doneAtKill, shards, atKill[0]);
            assertThat(doneAtKill).isLessThan(shards);
            try (var server = start(home, database, secrets)) {
                var clerk = new Client(server.address(), "taiyuan").logIn("clerk", TestSite.PASSWORD);
                var completed = CycleCommand.openAndAwait(clerk, "monthly", "2022-05", "crash-key");
                assertThat(completed.path("id").asLong())
                        .as("the same request gives the same cycle")
                        .isEqualTo(cycle);
                assertThat(completed.path("done").asInt()).isEqualTo(shards);
                var reviewer = new Client(server.address(), "taiyuan").logIn("reviewer", TestSite.PASSWORD);
                assertThat(CycleCommand.approve(reviewer, cycle).path("state").asText())
                        .isEqualTo("CLOSED");
            }
            var after = counts(database, cycle);
            var bare = new BenchBareLoop(asAdmin(database, secrets)).run();
            System.out.printf(
                    "after the restart: %d lines, %d fen; a loop without a crash: %d lines, %d fen%n",
                    after[0], after[1], bare[0], bare[1]);
            assertThat(after[0]).as("lines").isEqualTo(bare[0]);
            assertThat(after[1]).as("fen").isEqualTo(bare[1]);
            assertThat(after[2]).as("distinct entitlements").isEqualTo(after[0]);
        }
    }

    private static Server start(Home home, Database database, Secrets secrets) throws Exception {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var settings = new Server.Settings(
                port, List.of("-XX:TieredStopAtLevel=1", "-Xmx512m"), Map.of("SONGHE_WORKERS", "1"));
        return Server.start(home, database, secrets, settings);
    }

    /** Waits until some shards are done, but not all. */
    private static int awaitSome(Database database, long cycle) throws Exception {
        while (true) {
            try (var connection = scoped(database);
                    var query =
                            connection.prepareStatement("select count(done_at) from cycle_shard where cycle_id = ?")) {
                query.setLong(1, cycle);
                try (var row = query.executeQuery()) {
                    row.next();
                    if (row.getInt(1) >= 5) {
                        return row.getInt(1);
                    }
                }
            }
            Thread.sleep(20);
        }
    }

    private static long[] counts(Database database, long cycle) throws Exception {
        try (var connection = scoped(database);
                var query = connection.prepareStatement(COUNTS)) {
            query.setLong(1, cycle);
            try (var row = query.executeQuery()) {
                row.next();
                return new long[] {row.getLong(1), row.getLong(2), row.getLong(3)};
            }
        }
    }

    private static Connection scoped(Database database) throws Exception {
        var connection = database.asApp();
        connection.setAutoCommit(false);
        AccountCommand.scope(connection, "taiyuan");
        return connection;
    }

    private static Database asAdmin(Database database, Secrets secrets) {
        return new Database(
                database.url(),
                new Database.Login("postgres", secrets.get("db.admin.password")),
                database.app(),
                database.oversight());
    }
}
