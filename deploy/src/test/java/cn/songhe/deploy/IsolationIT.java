package cn.songhe.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No tenant sees another: every table of the catalogue, every endpoint of the class path. */
class IsolationIT extends ServerTest {

    private static final String TABLES =
            "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                    + " where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname not like 'databasechangelog%' order by 1";

    /** A cycle that is being computed, for as long as the transaction lasts. */
    private static final String COMPUTING =
            "insert into cycle (tenant_id, id, program, period, state, plugin, plugin_version, plugin_sha256, known_at,"
                    + " opened_by) values ('taiyuan', 999999, 'test', '2000-01', 'COMPUTING', 't', '1', '', now(), 't')";

    @BeforeAll
    static void somethingInEveryTable() throws Exception {
        PopulatedTenant.in(TestSite.ONE);
        PopulatedTenant.in(TestSite.OTHER);
    }

    private static List<String> tables() throws SQLException {
        try (var connection = TestSite.get().database().asOwner();
                var query = connection.createStatement();
                var row = query.executeQuery(TABLES)) {
            var tables = new ArrayList<String>();
            while (row.next()) {
                tables.add(row.getString(1));
            }
            assertThat(tables).hasSizeGreaterThan(14);
            return tables;
        }
    }

    private static long count(Connection connection, String from) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void everyTableHasATenantThatLeadsItsKeyAndRowSecurityThatBindsItsOwnerToo() throws Exception {
        var faults = "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                + " where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname not like 'databasechangelog%'"
                + " and not (c.relrowsecurity and c.relforcerowsecurity"
                + "   and exists (select from pg_policy p where p.polrelid = c.oid)"
                + "   and exists (select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]"
                + "               where i.indrelid = c.oid and i.indisprimary and a.attname = 'tenant_id' and a.attnotnull))";
        try (var connection = TestSite.get().database().asOwner();
                var query = connection.createStatement();
                var row = query.executeQuery(faults)) {
            assertThat(row.next())
                    .as("a table without a tenant or without row security")
                    .isFalse();
        }
    }

    @Test
    void everyForeignKeyStaysInsideATenant() throws Exception {
        var faults = "select conname from pg_constraint where contype = 'f' and not exists (select from pg_attribute a"
                + " where a.attrelid = conrelid and a.attnum = conkey[1] and a.attname = 'tenant_id')";
        try (var connection = TestSite.get().database().asOwner();
                var query = connection.createStatement();
                var row = query.executeQuery(faults)) {
            assertThat(row.next()).isFalse();
        }
    }

    @Test
    void withoutATenantEveryTableIsEmptyForTheAppAndForItsOwner() throws Exception {
        for (var table : tables()) {
            try (var app = TestSite.get().app(null);
                    var owner = TestSite.get().database().asOwner()) {
                assertThat(count(app, table)).as(table).isZero();
                assertThat(count(owner, table)).as(table).isZero();
            }
        }
    }

    @Test
    void everyTableHasRowsOfTheOneTenantAndShowsTheOtherNone() throws Exception {
        for (var table : tables()) {
            try (var one = TestSite.get().app(TestSite.ONE);
                    var other = TestSite.get().app(TestSite.OTHER)) {
                assertThat(count(one, table))
                        .as("the test means nothing while " + table + " is empty")
                        .isPositive();
                assertThat(count(other, table + " where tenant_id = '" + TestSite.ONE + "'"))
                        .as(table)
                        .isZero();
            }
        }
    }

    @Test
    void noTableTakesARowForAnotherTenant() throws Exception {
        for (var table : tables()) {
            try (var connection = TestSite.get().app(TestSite.ONE);
                    var statement = connection.createStatement()) {
                var copy = "insert into " + table + " select (jsonb_populate_record(t, '{\"tenant_id\": \""
                        + TestSite.OTHER + "\"}')).* from " + table + " t limit 1";
                var overriding = table.equals("audit_entry")
                        ? copy.replace("insert into audit_entry", "insert into audit_entry overriding system value")
                        : copy;
                assertThatThrownBy(() -> statement.execute(overriding))
                        .as(table)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo("42501"));
            }
        }
    }

    @Test
    void theAppCannotChangeWhatIsWrittenForGood() throws Exception {
        for (var statement : List.of(
                "update line set fen = fen + 1",
                "delete from line",
                "truncate line",
                "update audit_entry set actor = 'nobody'",
                "delete from audit_entry",
                "update elder_fact set value = 'x'",
                "delete from elder_fact",
                "update meal set day = day + 1",
                "update cycle set known_at = now()",
                "update line_change set reason = 'x'",
                "delete from line_change",
                "update cycle_law set plugin_version = 'x'",
                "update formula_state set value = 0",
                "delete from formula_state",
                "update shadow_sum set subjects = 0",
                "update shadow_run set version = 'x'",
                "alter table line disable row level security")) {
            try (var connection = TestSite.get().app(TestSite.ONE);
                    var attempt = connection.createStatement()) {
                assertThatThrownBy(() -> attempt.execute(statement))
                        .as(statement)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo("42501"));
            }
        }
    }

    @Test
    void aClosedCycleTakesNoMoreLines() throws Exception {
        try (var connection = TestSite.get().app(TestSite.ONE);
                var attempt = connection.createStatement()) {
            assertThatThrownBy(() -> attempt.execute(
                            "insert into line select tenant_id, cycle_id, subject_id + 900000, formula, for_period, recipient_id,"
                                    + " kind, form, fen, purses, parts, because, shard_no, subject_kind from line"
                                    + " where cycle_id in (select id from cycle where state = 'CLOSED') limit 1"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23514"));
        }
    }

    @Test
    void aLineWhosePartsDoNotAddUpIsRefused() throws Exception {
        try (var connection = TestSite.get().app(TestSite.ONE);
                var attempt = connection.createStatement()) {
            attempt.execute(COMPUTING);
            assertThatThrownBy(
                            () -> attempt.execute(
                                    "insert into line values ('taiyuan', 999999, 1, 'X', '2000-01', 0, 'REGULAR', 'CASH', 10, '{city,county:140105}', '{5,4}', null, 0, 'elder')"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23514"));
        }
    }

    @Test
    void aLineWhoseKindAndSignDisagreeIsRefused() throws Exception {
        for (var values : List.of(
                "'REGULAR', 'CASH', 0, '{}', '{}', null, 0, 'elder'",
                "'REGULAR', 'SERVICES', -1, '{city}', '{-1}', null, 0, 'elder'",
                "'RECOVERY', 'CASH', 1, '{city}', '{1}', 'x', 0, 'elder'",
                "'ARREARS', 'SERVICES', 0, '{}', '{}', 'x', 0, 'elder', -60, 'MINUTES'",
                "'TRANSFER', 'SERVICES', 0, '{}', '{}', 'x', 0, 'elder', 60, 'MINUTES'",
                "'REGULAR', 'SERVICES', 0, '{}', '{}', null, 0, 'elder', 60, null",
                "'REGULAR', 'CASH', 1, '{city}', '{1}', null, 0, 'child'")) {
            try (var connection = TestSite.get().app(TestSite.ONE);
                    var attempt = connection.createStatement()) {
                attempt.execute(COMPUTING);
                assertThatThrownBy(() -> attempt.execute(
                                "insert into line values ('taiyuan', 999999, 1, 'X', '2000-01', 0, " + values + ")"))
                        .as(values)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo("23514"));
            }
        }
    }

    @Test
    void aQuotaAloneAVoucherAndWhatIsTakenBackWithinItsPeriodAreLines() throws Exception {
        try (var connection = TestSite.get().app(TestSite.ONE);
                var insert = connection.createStatement()) {
            insert.execute(COMPUTING);
            assertThat(
                            insert.executeUpdate(
                                    "insert into line values"
                                            + " ('taiyuan', 999999, 1, 'X', '2000-01', 0, 'REGULAR', 'SERVICES', 0, '{city}', '{0}', null, 0, 'elder', 60, 'MINUTES'),"
                                            + " ('taiyuan', 999999, 2, 'X', '2000-01', 0, 'REGULAR', 'CASH', -5, '{city}', '{-5}', null, 0, 'elder', null, null),"
                                            + " ('taiyuan', 999999, 3, 'X', '2000-01', 0, 'REGULAR', 'VOUCHER', 5, '{city}', '{5}', null, 0, 'elder', null, null),"
                                            + " ('taiyuan', 999999, 4, 'X', '2000-01', 0, 'RECOVERY', 'SERVICES', 0, '{}', '{}', 'x', 0, 'elder', -2, 'TIMES')"))
                    .isEqualTo(4);
        }
    }

    @Test
    void oversightReadsSumsAndNothingElse() throws Exception {
        var password = TestSite.get().database().oversight().password();
        for (var table : tables()) {
            try (var connection =
                    DriverManager.getConnection(TestSite.get().database().url(), "songhe_oversight", password)) {
                AccountCommand.scope(connection, TestSite.ONE);
                assertThatThrownBy(() -> count(connection, table))
                        .as(table)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo("42501"));
            }
        }
        try (var connection =
                DriverManager.getConnection(TestSite.get().database().url(), "songhe_oversight", password)) {
            connection.setAutoCommit(false);
            assertThat(count(connection, "cycle_sum")).isZero();
            AccountCommand.scope(connection, TestSite.ONE);
            assertThat(count(connection, "cycle_sum")).isPositive();
        }
    }

    @Test
    void everyEndpointAsksForALogin() {
        for (var endpoint : Endpoints.all()) {
            if (!endpoint.isOpen()) {
                assertThat(endpoint.call(anonymous(TestSite.ONE)).status())
                        .as(endpoint.toString())
                        .isEqualTo(401);
            }
        }
    }

    @Test
    void noEndpointAnswersASessionOfAnotherTenant() {
        for (var login : List.of("clerk", "reviewer", "auditor")) {
            var forged = as(TestSite.OTHER, login).at(TestSite.ONE);
            for (var endpoint : Endpoints.all()) {
                if (endpoint.isOfATenant() && !endpoint.isOpen()) {
                    assertThat(endpoint.call(forged).status())
                            .as(endpoint + " as " + login)
                            .isIn(403, 404);
                }
            }
        }
    }

    @Test
    void noEndpointDoesWhatNoneOfTheRolesMay() {
        Map<String, Client> clients = new HashMap<>();
        int tried = 0;
        for (var endpoint : Endpoints.all()) {
            var stranger = endpoint.isOpen() ? Optional.<String>empty() : endpoint.roleWithout();
            if (stranger.isPresent()) {
                var client = clients.computeIfAbsent(stranger.get(), ServerTest::as);
                assertThat(endpoint.call(client).status())
                        .as(endpoint + " as " + stranger.get())
                        .isEqualTo(403);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(30);
    }

    @Test
    void aTenantInHeaderOrBodyCountsForNothing() {
        var clerk = as(TestSite.OTHER, "clerk");
        var before = clerk.get("elders?limit=500").orFail().path("items").size();
        var forged = clerk.post(
                "elders",
                Map.of("number", "11010519491231002X", "name", "x", "tenant_id", TestSite.ONE),
                Map.of("X-Tenant", TestSite.ONE));
        assertThat(forged.status()).isEqualTo(400);
        assertThat(clerk.get("elders?limit=500").orFail().path("items")).hasSize(before);
    }

    @Test
    void anotherTenantsElderIsNotFoundByNumber() {
        long elder = as("clerk")
                .get("elders?limit=1")
                .orFail()
                .path("items")
                .path(0)
                .path("id")
                .asLong();
        assertThat(as(TestSite.OTHER, "clerk").get("elders/" + elder).status()).isEqualTo(404);
    }
}
