package cn.songhe.deploy;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.facilities.boundary.FacilityReader;
import cn.songhe.finance.control.CycleContext;
import cn.songhe.finance.control.ShardRun;
import cn.songhe.finance.entity.Shards;
import cn.songhe.spi.Period;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The platform's own cycle: the same shards, claims, reading, deciding and writing as in the server, under the app role. */
final class BenchCycle {

    private static final long CYCLE = 1;
    private static final Period MAY = Period.month(2022, 5);

    private final Database database;
    private final CityPolicy policy;
    private final int workers;

    BenchCycle(Database database, CityPolicy policy, int workers) {
        this.database = database;
        this.policy = policy;
        this.workers = workers;
    }

    /** Runs a whole cycle; gives the number of lines and their sum. */
    long[] run() throws Exception {
        var knownAt = Instant.parse("2022-06-01T00:00:00Z");
        CycleContext context;
        try (var connection = open()) {
            cut(connection, knownAt);
            context = CycleContext.first(
                    BenchPopulation.TENANT,
                    CYCLE,
                    policy,
                    "monthly",
                    MAY,
                    knownAt,
                    List.of(),
                    FacilityReader.all(connection, BenchPopulation.TENANT, knownAt));
            connection.commit();
        }
        var pool = Executors.newFixedThreadPool(workers);
        try {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < workers; i++) {
                running.add(pool.submit(() -> work(context)));
            }
            for (var worker : running) {
                worker.get();
            }
        } finally {
            pool.shutdown();
        }
        return sums();
    }

    private Connection open() throws SQLException {
        var connection = database.asApp();
        connection.setAutoCommit(false);
        AccountCommand.scope(connection, BenchPopulation.TENANT);
        return connection;
    }

    private static void cut(Connection connection, Instant knownAt) throws SQLException {
        try (var insert = connection.createStatement()) {
            insert.execute(
                    "insert into cycle (tenant_id, id, program, period, state, plugin, plugin_version, plugin_sha256,"
                            + " known_at, opened_by) values ('taiyuan', 1, 'monthly', '2022-05', 'COMPUTING', 'taiyuan', 'bench',"
                            + " '', '2022-06-01', 'bench')");
        }
        Shards.cut(connection, BenchPopulation.TENANT, CYCLE, knownAt);
    }

    private Void work(CycleContext context) throws SQLException {
        try (var connection = open()) {
            while (true) {
                var shard = Shards.claim(connection, BenchPopulation.TENANT);
                if (shard.isEmpty()) {
                    return null;
                }
                var run = new ShardRun(connection, context, shard.get().no());
                if (shard.get().subject().equals("facility")) {
                    run.facilities();
                } else {
                    run.elders(shard.get().first(), shard.get().last());
                }
                Shards.done(connection, BenchPopulation.TENANT, shard.get(), "bench");
                connection.commit();
                AccountCommand.scope(connection, BenchPopulation.TENANT);
            }
        }
    }

    private long[] sums() throws SQLException {
        try (var connection = open();
                var query = connection.createStatement();
                var row = query.executeQuery("select count(*), sum(fen)::bigint from line")) {
            row.next();
            return new long[] {row.getLong(1), row.getLong(2)};
        }
    }
}
