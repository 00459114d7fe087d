package cn.songhe.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.songhe.kernel.actor.Role;
import cn.songhe.kernel.tenant.Scope;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The province: an account that sees what cities add up to, and by no address a person. */
class ProvinceIT extends ServerTest {

    private static final String DAY = "2022-05-31";

    /** What the oversight role may read, whole or in any column. */
    private static final String READABLE =
            "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                    + " where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm', 'f')"
                    + " and (has_table_privilege('songhe_oversight', c.oid, 'select, insert, update, delete')"
                    + "   or has_any_column_privilege('songhe_oversight', c.oid, 'select, insert, update')) order by 1";

    @BeforeAll
    static void somethingToCompare() throws Exception {
        PopulatedTenant.in(TestSite.ONE);
        PopulatedTenant.in(TestSite.OTHER);
    }

    private static Client province() {
        return as(Scope.PROVINCE, Scope.PROVINCE);
    }

    private static Connection oversight(String tenant, String day) throws SQLException {
        var login = TestSite.get().database().oversight();
        var connection = DriverManager.getConnection(TestSite.get().database().url(), login.user(), login.password());
        connection.setAutoCommit(false);
        AccountCommand.scope(connection, tenant);
        try (var scope = connection.prepareStatement("select set_config('songhe.day', ?, true)")) {
            scope.setString(1, day);
            scope.execute();
        }
        return connection;
    }

    private static JsonNode find(JsonNode list, String key, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(node -> node.path(key).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode figure(JsonNode figures, String indicator, String tenant) {
        return find(find(figures.path("indicators"), "id", indicator).path("figures"), "tenant", tenant);
    }

    @Test
    void theOversightRoleReadsTheSumsThatArePublishedAndNothingElse() throws Exception {
        var readable = new ArrayList<String>();
        try (var connection = TestSite.get().database().asOwner();
                var query = connection.createStatement();
                var row = query.executeQuery(READABLE)) {
            while (row.next()) {
                readable.add(row.getString(1));
            }
        }
        assertThat(readable)
                .containsExactly(
                        "closed_period",
                        "closed_year_sum",
                        "cycle_sum",
                        "elder_hardship_sum",
                        "elder_sum",
                        "facility_sum");
    }

    @Test
    void sumsAreOfTheCityThatTheTransactionNamesAndOfNobodyWithoutADay() throws Exception {
        for (var view :
                List.of("elder_sum", "elder_hardship_sum", "facility_sum", "closed_period", "closed_year_sum")) {
            try (var named = oversight(TestSite.ONE, DAY);
                    var query = named.createStatement();
                    var row = query.executeQuery(
                            "select count(*), count(*) filter (where tenant_id <> 'taiyuan') from " + view)) {
                row.next();
                assertThat(row.getLong(1)).as(view).isPositive();
                assertThat(row.getLong(2)).as(view).isZero();
            }
            try (var nameless = oversight("", DAY);
                    var query = nameless.createStatement();
                    var row = query.executeQuery("select count(*) from " + view)) {
                row.next();
                assertThat(row.getLong(1)).as(view).isZero();
            }
        }
        for (var view : List.of("elder_sum", "elder_hardship_sum", "facility_sum")) {
            try (var dayless = oversight(TestSite.ONE, "");
                    var query = dayless.createStatement();
                    var row = query.executeQuery("select count(*) from " + view)) {
                row.next();
                assertThat(row.getLong(1)).as(view).isZero();
            }
        }
    }

    @Test
    void theFiguresOfACityAreWhatItSeesItself() {
        var figures = province().get("figures?year=2022&day=" + DAY).orFail();
        for (var tenant : List.of(TestSite.ONE, TestSite.OTHER)) {
            var own = as(tenant, "oversight").get("overview/elders?day=" + DAY).orFail();
            long from60 = own.path("persons").asLong() - own.path("younger").asLong();
            assertThat(figure(figures, "persons-60", tenant).path("value").asLong())
                    .as(tenant)
                    .isEqualTo(from60)
                    .isPositive();
        }
        long own = as(TestSite.ONE, "oversight")
                .get("overview/entitlements?year=2022")
                .orFail()
                .path("fen")
                .asLong();
        assertThat(figure(figures, "closed-fen", TestSite.ONE).path("value").asLong())
                .isEqualTo(own)
                .isPositive();
    }

    @Test
    void aCityThatClosedNothingSaysSoInsteadOfZero() {
        var figures = province().get("figures?year=2022&day=" + DAY).orFail();
        var missing = figure(figures, "closed-fen", TestSite.OTHER);
        assertThat(missing.path("value").isNull()).isTrue();
        assertThat(missing.path("missing").asText()).isEqualTo("NO_CLOSED_CYCLE");
        assertThat(missing.path("because").path("zh").asText()).contains("没有已办结的批次");
    }

    @Test
    void withoutDayAndYearTheLastYearWithAClosedCycleIsCompared() {
        var figures = province().get("figures").orFail();
        assertThat(figures.path("years")).isNotEmpty();
        assertThat(figures.path("year").asInt())
                .isEqualTo(figures.path("years").path(0).asInt());
        assertThat(figures.path("day").asText()).startsWith(figures.path("year").asText());
    }

    @Test
    void aDayToComeAndWhatIsNoDayOrYearAreRefused() {
        for (var query : List.of("day=2999-01-01", "day=tomorrow", "year=22", "year=-2022")) {
            assertThat(province().get("figures?" + query).status()).as(query).isEqualTo(422);
        }
    }

    @Test
    void noCityAccountComesToTheFigures() {
        for (var login : List.of("clerk", "reviewer", "auditor", "oversight")) {
            assertThat(as(login).get("figures").status()).as(login).isEqualTo(403);
            assertThat(as(login).at(Scope.PROVINCE).get("figures").status())
                    .as(login)
                    .isEqualTo(404);
        }
        assertThat(anonymous(Scope.PROVINCE).get("figures").status()).isEqualTo(401);
    }

    @Test
    void theProvincesAccountIsRefusedAtEveryAddressOfEveryCity() {
        var session = province();
        for (var endpoint : Endpoints.all()) {
            if (endpoint.isOfATenant() && !endpoint.isOpen()) {
                for (var tenant : List.of(TestSite.ONE, TestSite.OTHER)) {
                    assertThat(endpoint.call(session.at(tenant)).status())
                            .as(endpoint + " at " + tenant)
                            .isEqualTo(404);
                }
                if (!endpoint.path().endsWith("/session") && !endpoint.path().endsWith("/figures")) {
                    assertThat(endpoint.call(session).status())
                            .as(endpoint + " at the province")
                            .isEqualTo(403);
                }
            }
        }
        assertThat(session.get("session").orFail().path("permissions"))
                .extracting(JsonNode::asText)
                .containsExactly("province:read");
    }

    @Test
    void theRoleOfTheProvinceIsGivenThereOnlyAndNoOtherIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestSite.get().account(TestSite.ONE, "ambitious", Role.PROVINCE))
                .withMessageContaining("province");
        for (var role : Role.values()) {
            if (role != Role.PROVINCE) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> AccountCommand.write(
                                TestSite.get().database(), Scope.PROVINCE, "x", TestSite.PASSWORD, Set.of(role), 50L))
                        .withMessageContaining("accounts of a city");
            }
        }
    }

    @Test
    void aRoleThatWasWrittenPastTheRuleCountsForNothing() throws Exception {
        TestSite.get().account(TestSite.ONE, "smuggler", Role.OVERSIGHT);
        try (var connection = TestSite.get().app(TestSite.ONE);
                var update = connection.createStatement()) {
            update.execute("update account set roles = 'PROVINCE' where login = 'smuggler'");
            connection.commit();
        }
        assertThat(as("smuggler").get("session").orFail().path("permissions")).isEmpty();
        assertThat(as("smuggler").get("figures").status()).isEqualTo(403);
    }

    @Test
    void nobodyAsksAFamilysQuestionOfTheProvince() {
        var question = Map.of("birth", "1940-01-01", "registered", true, "resident", true, "canteen", false);
        var stranger = anonymous(Scope.PROVINCE);
        assertThat(stranger.get("ask").status()).isEqualTo(404);
        assertThat(stranger.post("ask", question, Map.of()).status()).isEqualTo(404);
    }
}
