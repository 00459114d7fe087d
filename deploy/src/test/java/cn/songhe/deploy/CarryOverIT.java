package cn.songhe.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.kernel.identifier.CitizenId;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A voucher that rolls over: what is learned late changes the balance of every month since, and the explanation says the same. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CarryOverIT extends ServerTest {

    private static final String ELDER =
            CitizenId.compose("140102", LocalDate.of(1940, 1, 15), 7).value();
    private static final String STEADY =
            CitizenId.compose("140102", LocalDate.of(1941, 1, 15), 7).value();

    static Client as(String login) {
        return ServerTest.as(TestSite.VOUCHER, login);
    }

    private static long open(String period) {
        return CycleCommand.openAndAwait(as("clerk"), "monthly", period, "key-voucher-" + period)
                .path("id")
                .asLong();
    }

    private static Client.Answer approve(long cycle, Object... more) {
        var fen = totals(cycle).path("fen").asLong();
        var body = more.length == 0
                ? Map.of("fen", fen)
                : Map.of("fen", fen, "acknowledgeDraft", more[0], "remark", more[1]);
        return as("reviewer").post("cycles/" + cycle + "/approval", body, Map.of());
    }

    private static JsonNode totals(long cycle) {
        return as("auditor").get("cycles/" + cycle + "/totals").orFail();
    }

    private static JsonNode lines(long cycle, long elder) {
        return as("auditor")
                .get("cycles/" + cycle + "/lines?subject=" + elder)
                .orFail()
                .path("items");
    }

    private static long elder(String name) {
        for (var elder : as("clerk").get("elders").orFail().path("items")) {
            if (elder.path("name").asText().equals(name)) {
                return elder.path("id").asLong();
            }
        }
        throw new AssertionError("no such elder");
    }

    private static void assertExplained(long cycle, JsonNode lines) {
        for (var line : lines) {
            var key = line.path("key").asText();
            var explained = as("auditor")
                    .get("cycles/" + cycle + "/lines/" + key + "/explanation")
                    .orFail();
            assertThat(explained.path("equal").asBoolean()).as(key).isTrue();
            assertThat(explained.path("reasoning").path("draft").asBoolean()).isTrue();
        }
    }

    @Test
    @Order(1)
    void theCitysOwnFactsAreImportedByTheirLabelsAndRefusedByTheirTypes() throws Exception {
        var refused = importRows(as("clerk"), "elders", false, "id_number,name,已用", ELDER + ",辛演示,200000");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("refusals").path(0).path("column").asText())
                .isEqualTo("spent");
        importRows(as("clerk"), "elders", false, "id_number,name,已用", ELDER + ",辛演示,0", STEADY + ",壬演示,3000")
                .orFail();
        var facts = as("clerk").get("elders/" + elder("辛演示")).orFail().path("facts");
        assertThat(facts.path(0).path("kind").asText()).isEqualTo("ATTRIBUTE");
        assertThat(facts.path(0).path("attribute").asText()).isEqualTo("spent");
    }

    @Test
    @Order(2)
    void whatADraftGrantsIsApprovedOnlyWhenThatIsAcknowledged() {
        long may = open("2022-05");
        assertThat(totals(may).path("fen").asLong()).isEqualTo(20_000);
        assertThat(totals(may).path("formulas").path(0).path("draft").asBoolean())
                .isTrue();
        assertThat(approve(may).body().path("code").asText()).isEqualTo("cycle.draft-law");
        assertThat(approve(may, true, " ").status()).isEqualTo(422);
        approve(may, true, "演示").orFail();
    }

    @Test
    @Order(3)
    void theRuleThatBarsTheCashIsTheReasonOfItsRefusalAndAStepOfItsExplanation() {
        long may = cycle("2022-05");
        var outcomes = totals(may).path("outcomes");
        assertThat(outcomes.toString()).contains("V.not-both");
        var decisions = as("auditor")
                .get("cycles/" + may + "/elders/" + elder("辛演示") + "/decisions")
                .orFail();
        assertThat(decisions.path(1).path("outcome").asText()).isEqualTo("REFUSED");
        assertThat(decisions.path(1).path("steps").toString()).contains("已享受消费券（由 50.00 元减为 0.00 元）");
    }

    @Test
    @Order(4)
    void whatIsNotSpentIsCarriedOver() {
        long june = open("2022-06");
        assertThat(lines(june, elder("辛演示")).path(0).path("fen").asLong()).isEqualTo(8_000);
        assertThat(lines(june, elder("壬演示")).path(0).path("fen").asLong()).isEqualTo(10_000);
        assertThat(lines(june, elder("辛演示")).path(0).path("form").asText()).isEqualTo("VOUCHER");
        assertExplained(june, lines(june, elder("辛演示")));
        approve(june, true, "演示").orFail();
    }

    @Test
    @Order(5)
    void whatIsLearnedLateOfMayChangesTheBalanceOfEveryMonthSince() throws Exception {
        var spent = Map.of(
                "kind",
                "ATTRIBUTE",
                "attribute",
                "spent",
                "value",
                "5000",
                "from",
                "2022-05-01",
                "through",
                "2022-05-31");
        as("clerk").post("elders/" + elder("辛演示") + "/facts", spent, Map.of()).orFail();
        long july = open("2022-07");
        var lines = lines(july, elder("辛演示"));
        // May 100, left 50; June 100, 20 more than was given, left 150; July 30, full
        assertThat(lines).hasSize(2);
        assertThat(lines.path(0).path("kind").asText()).isEqualTo("ARREARS");
        assertThat(lines.path(0).path("period").asText()).isEqualTo("2022-06");
        assertThat(lines.path(0).path("fen").asLong()).isEqualTo(2_000);
        assertThat(lines.path(0).path("because").asText()).isEqualTo("ATTRIBUTE:spent");
        assertThat(lines.path(1).path("kind").asText()).isEqualTo("REGULAR");
        assertThat(lines.path(1).path("fen").asLong()).isEqualTo(3_000);
        // who is not corrected goes on from what was left: 70 after May, 140 after June
        assertThat(lines(july, elder("壬演示")).path(0).path("fen").asLong()).isEqualTo(4_000);
        assertExplained(july, lines);
        assertExplained(july, lines(july, elder("壬演示")));
        assertThat(left(july, elder("辛演示"))).isEqualTo(18_000);
        assertThat(left(july, elder("壬演示"))).isEqualTo(15_000);
        approve(july, true, "演示").orFail();
    }

    @Test
    @Order(6)
    void aRehearsalHandsInWhatTheCycleHandedIn() {
        var detail = RehearsalIT.rehearse(as("reviewer"), "1.0.0");
        assertThat(detail.path("fenBefore").asLong()).isEqualTo(7_000);
        assertThat(detail.path("fenAfter").asLong()).isEqualTo(7_000);
        assertThat(detail.path("groups"))
                .allSatisfy(g -> assertThat(g.path("change").asText()).isEqualTo("SAME"));
    }

    private static long cycle(String period) {
        for (var cycle : as("auditor").get("cycles").orFail().path("items")) {
            if (cycle.path("period").asText().equals(period)) {
                return cycle.path("id").asLong();
            }
        }
        throw new AssertionError("no cycle for " + period);
    }

    private static long left(long cycle, long elder) throws java.sql.SQLException {
        try (var connection = TestSite.get().app(TestSite.VOUCHER);
                var query = connection.prepareStatement("select value from formula_state where cycle_id = ?"
                        + " and subject_id = ? and formula = 'V-1' and name = 'voucher.balance'")) {
            query.setLong(1, cycle);
            query.setLong(2, elder);
            try (var row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getLong(1);
            }
        }
    }
}
