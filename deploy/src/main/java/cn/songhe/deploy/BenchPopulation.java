package cn.songhe.deploy;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A synthetic population, made by the database itself from series of numbers: a fifth in hardship, a tenth in facilities, one in
 * twenty-five with meals. About 0.34 lines an elder. Nobody in it exists.
 */
final class BenchPopulation {

    static final String TENANT = "taiyuan";

    private static final int FACILITIES = 300;

    private static final String FACILITY =
            "insert into facility (tenant_id, id, credit_code, name, demo, version, recorded_at)"
                    + " select '" + TENANT
                    + "', i, 'bench-' || i, 'bench ' || i, true, 1, '2022-01-01' from generate_series(1, " + FACILITIES
                    + ") i";

    private static final String FACILITY_FACTS = """
            insert into facility_fact (tenant_id, facility_id, id, kind, value, valid_from, recorded_at, recorded_by)
            select 'taiyuan', i, 1000000000000 + i * 2 + k, case k when 0 then 'KIND' else 'DIVISION' end,
                   case k when 0 then case when i % 3 = 0 then 'CANTEEN' else 'EMBEDDED_INSTITUTION' end
                          else (array['140105','140106','140107','140108','140109','140110','140121','140122','140123','140181'])[1 + i % 10] end,
                   '2020-01-01', '2022-01-01', 'bench'
            from generate_series(1, 300) i, generate_series(0, 1) k""";

    private static final String ELDERS = """
            insert into elder (tenant_id, id, number_index, number_sealed, name, birth, sex, demo, version, recorded_at)
            select 'taiyuan', i, sha256(int8send(i)), '\\x00', 'bench', date '1962-05-01' - (i * 7919 % 14000)::int,
                   case when i % 2 = 0 then 'FEMALE' else 'MALE' end, true, 1, '2022-01-01'
            from generate_series(1::bigint, ?) i""";

    private static final String FACTS = """
            insert into elder_fact (tenant_id, elder_id, id, kind, value, valid_from, recorded_at, recorded_by)
            select 'taiyuan', i, i * 4 + k,
                   (array['REGISTRATION','RESIDENCE','HARDSHIP','ABILITY_THREE_CLASSES'])[k + 1],
                   case k when 2 then 'SUBSISTENCE_ALLOWANCE' when 3 then (i / 10 % 3)::text
                     else (array['140105001','140106001','140107001','140108001','140109001','140110001','140121100','140122100','140123100','140181001'])[1 + i * 31 % 10] end,
                   '2021-01-01', '2022-01-01', 'bench'
            from generate_series(1::bigint, ?) i, generate_series(0, 3) k
            where k < 2 or (k = 2 and i % 5 = 0) or (k = 3 and i % 10 = 1)""";

    private static final String STAYS = """
            insert into stay (tenant_id, elder_id, id, facility_id, first_day, recorded_at, recorded_by)
            select 'taiyuan', i, 2000000000000 + i, (i * 13 % 100) * 3 + 1, '2021-06-01', '2022-01-01', 'bench'
            from generate_series(1::bigint, ?) i where i % 10 = 1""";

    private static final String APPLICATIONS = """
            insert into application (tenant_id, elder_id, id, formula, applied, confirmed, recorded_at, recorded_by)
            select 'taiyuan', i, 3000000000000 + i, 'TY-S6', '2022-04-01', '2022-04-05', '2022-04-06', 'bench'
            from generate_series(1::bigint, ?) i where i % 25 = 0""";

    private static final String MEALS = """
            insert into meal (tenant_id, elder_id, id, facility_id, day, sitting, recorded_at, recorded_by)
            select 'taiyuan', i, 4000000000000 + i * 10 + d, (i * 17 % 100) * 3 + 3, date '2022-05-01' + d * 3, 2, '2022-05-31', 'bench'
            from generate_series(1::bigint, ?) i, generate_series(0, 4) d where i % 25 = 0""";

    private final Database database;
    private final long elders;

    BenchPopulation(Database database, long elders) {
        this.database = database;
        this.elders = elders;
    }

    void create() throws SQLException {
        try (var connection = database.asOwner()) {
            connection.setAutoCommit(false);
            AccountCommand.scope(connection, TENANT);
            run(connection, FACILITY);
            run(connection, FACILITY_FACTS);
            for (var text : new String[] {ELDERS, FACTS, STAYS, APPLICATIONS, MEALS}) {
                try (var insert = connection.prepareStatement(text)) {
                    insert.setLong(1, elders);
                    insert.executeUpdate();
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            run(connection, "vacuum analyze");
            run(
                    connection,
                    "create table bench_line (cycle_id bigint, subject_id bigint, formula text, for_period text,"
                            + " recipient_id bigint, kind text, form text, fen bigint, purses text[], parts bigint[])");
        }
    }

    /** Empties what the runs write, so that each begins alike. */
    void clearResults() throws SQLException {
        try (var connection = database.asOwner()) {
            run(connection, "truncate line, cycle_outcome, cycle_shard, cycle, bench_line");
        }
    }

    private static void run(Connection connection, String text) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
