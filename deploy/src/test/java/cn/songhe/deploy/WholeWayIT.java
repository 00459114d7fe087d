package cn.songhe.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.kernel.identifier.CitizenId;
import cn.songhe.kernel.identifier.SocialCreditCode;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The whole way, by HTTP: files in, a cycle by two persons, a late fact, a correction, and every fen explained. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeWayIT extends ServerTest {

    private static final String HEAD =
            "id_number,name,registered_division,residence_division,hardship,hardship_from,ability_standard,ability_level,ability_assessed,demo";
    private static final String POOR = id(1);
    private static final String RESIDENT = id(3);
    private static final String DINER = id(5);
    private static final String HOME =
            SocialCreditCode.compose("52", "140122", "WW000001").value();
    private static final String CANTEEN =
            SocialCreditCode.compose("91", "140106", "WW000002").value();

    private static String id(int sequence) {
        return CitizenId.compose("140102", LocalDate.of(1940, 1, 15), sequence).value();
    }

    static Client as(String login) {
        return as(TestSite.WAY, login);
    }

    private static JsonNode open(String program, String period) {
        return CycleCommand.openAndAwait(as("clerk"), program, period, "key-" + program + "-" + period);
    }

    private static JsonNode close(long cycle) {
        return CycleCommand.approve(as("reviewer"), cycle);
    }

    private static JsonNode lines(long cycle) {
        return as("auditor")
                .get("cycles/" + cycle + "/lines?limit=500")
                .orFail()
                .path("items");
    }

    private static Client.Answer state(long elder, String kind, String value, String from) {
        var fact = Map.of("kind", kind, "value", value, "from", from, "source", "test");
        return as("clerk").post("elders/" + elder + "/facts", fact, Map.of());
    }

    private static final String[] ELDERS = {
        HEAD,
        POOR + ",甲演示,140106,140106,低保,2021-01-01,,,,是",
        RESIDENT + ",乙演示,140106,140106,,,三类,2,2022-01-10,是",
        DINER + ",丙演示,140106,140106,特困,2021-01-01,,,,是"
    };

    @Test
    @Order(1)
    void aFileWithABadRowIsRefusedWholeAndNamesRowColumnAndRemedy() throws Exception {
        var bad = POOR.substring(0, 17) + (POOR.endsWith("1") ? "2" : "1");
        var answer = importRows(as("clerk"), "elders", false, HEAD, ELDERS[1], bad + ",错演示,140106,140106,,,,,,是");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("applied").asBoolean()).isFalse();
        var refusal = answer.body().path("refusals").path(0);
        assertThat(refusal.path("row").asInt()).isEqualTo(3);
        assertThat(refusal.path("column").asText()).isEqualTo("id_number");
        assertThat(refusal.path("code").asText()).isEqualTo("identity.check-character");
        assertThat(refusal.toString()).doesNotContain(bad);
        assertThat(as("clerk").get("elders").orFail().path("items")).isEmpty();
    }

    @Test
    @Order(2)
    void theSameFileTwiceChangesNothing() throws Exception {
        assertThat(importRows(as("clerk"), "elders", false, ELDERS)
                        .orFail()
                        .path("changed")
                        .asInt())
                .isEqualTo(3);
        var again = importRows(as("clerk"), "elders", false, ELDERS).orFail();
        assertThat(again.path("changed").asInt()).isZero();
        assertThat(again.path("unchanged").asInt()).isEqualTo(3);
        var mended = importRows(as("clerk"), "elders", false, HEAD + ",row,reasons", ELDERS[1] + ",3,was refused");
        assertThat(mended.orFail().path("unchanged").asInt()).isEqualTo(1);
    }

    @Test
    @Order(3)
    void goodRowsAreKeptWhenAskedFor() throws Exception {
        var rows = new String[] {
            "credit_code,name,kind,division,premises_key,tenure,area,completed,opened,beds,demo",
            HOME + ",演示中心,service-centre,140122,P1,owned,600,2022-04-01,2022-04-02,20,是",
            CANTEEN + ",演示食堂,canteen,140106,P2,owned,200,2020-01-01,2020-02-01,,是",
            "not a code,演示,canteen,140106,P3,owned,200,,,,是"
        };
        var report = importRows(as("clerk"), "facilities", true, rows).orFail();
        assertThat(report.path("changed").asInt()).isEqualTo(2);
        assertThat(report.path("refused").asInt()).isEqualTo(1);
        importRows(
                        as("clerk"),
                        "stays",
                        false,
                        "id_number,credit_code,first_day",
                        RESIDENT + "," + HOME + ",2022-04-10")
                .orFail();
        importRows(
                        as("clerk"),
                        "applications",
                        false,
                        "id_number,formula,applied,confirmed",
                        DINER + ",TY-S6,2022-05-02,2022-05-03")
                .orFail();
        importRows(
                        as("clerk"),
                        "meals",
                        false,
                        "id_number,credit_code,day,sitting",
                        DINER + "," + CANTEEN + ",2022-05-01,午",
                        DINER + "," + CANTEEN + ",2022-05-02,午",
                        DINER + "," + CANTEEN + ",2022-05-02,晚",
                        DINER + "," + CANTEEN + ",2022-05-03,午")
                .orFail();
    }

    @Test
    @Order(4)
    void aCycleGrantsToTheFenAndItsLinesAddUpToTheDatabasesSum() throws Exception {
        var cycle = open("monthly", "2022-05");
        assertThat(cycle.path("state").asText()).isEqualTo("REVIEW");
        long id = cycle.path("id").asLong();
        var totals = as("auditor").get("cycles/" + id + "/totals").orFail();
        // home services 2 × 100.00; bed 450.00; meals 2 days × 2.00; construction 600 m² × 700.00
        assertThat(totals.path("fen").asLong()).isEqualTo(2 * 10_000 + 45_000 + 400 + 42_000_000L);
        long sum = StreamSupport.stream(lines(id).spliterator(), false)
                .mapToLong(l -> l.path("fen").asLong())
                .sum();
        assertThat(sum).isEqualTo(totals.path("fen").asLong());
        try (var connection = TestSite.get().app(TestSite.WAY);
                var query = connection.prepareStatement(
                        "select sum(fen), sum(sum_of(parts)) from line where cycle_id = ?")) {
            query.setLong(1, id);
            try (var row = query.executeQuery()) {
                row.next();
                assertThat(row.getLong(1)).isEqualTo(sum);
                assertThat(row.getLong(2)).isEqualTo(sum);
            }
        }
    }

    @Test
    @Order(5)
    void theBedSubsidyInYangquIsSharedEvenly() {
        var line = find(lines(cycle("2022-05")), "TY-S5");
        assertThat(line.path("purses").path("city").asLong()).isEqualTo(22_500);
        assertThat(line.path("purses").path("county:140122").asLong()).isEqualTo(22_500);
    }

    @Test
    @Order(6)
    void repeatingTheOpeningGivesTheSameCycle() {
        var key = Map.of("Idempotency-Key", "key-monthly-2022-05");
        var again = as("clerk")
                .post("cycles", Map.of("program", "monthly", "period", "2022-05"), key)
                .orFail();
        assertThat(again.path("id").asLong()).isEqualTo(cycle("2022-05"));
        var other = as("clerk").post("cycles", Map.of("program", "monthly", "period", "2022-06"), key);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.body().path("code").asText()).isEqualTo("idempotency.key-reused");
        var twice = as("clerk")
                .post(
                        "cycles",
                        Map.of("program", "monthly", "period", "2022-05"),
                        Map.of("Idempotency-Key", "another-key"));
        assertThat(twice.body().path("code").asText()).isEqualTo("cycle.already-open");
    }

    @Test
    @Order(7)
    void onlyAnotherPersonApprovesAndOnlyTheSumThatWasReviewed() {
        long id = cycle("2022-05");
        assertThat(as("clerk")
                        .post("cycles/" + id + "/approval", Map.of("fen", 0), Map.of())
                        .status())
                .isEqualTo(403);
        var other = as("reviewer").post("cycles/" + id + "/approval", Map.of("fen", 1), Map.of());
        assertThat(other.body().path("code").asText()).isEqualTo("cycle.other-sum");
        assertThat(close(id).path("state").asText()).isEqualTo("CLOSED");
        assertThat(close(id).path("decidedBy").asText()).isEqualTo("reviewer");
        var second = as("second-reviewer").post("cycles/" + id + "/approval", Map.of("fen", 1), Map.of());
        assertThat(second.body().path("code").asText()).isEqualTo("cycle.not-in-review");
    }

    @Test
    @Order(8)
    void everyLineExplainsItselfAndEqualsWhatIsStored() {
        long id = cycle("2022-05");
        for (var line : lines(id)) {
            var explained = explain(id, line);
            assertThat(explained.path("equal").asBoolean())
                    .as(line.path("key").asText())
                    .isTrue();
            assertThat(explained.path("reasoning").path("steps")).isNotEmpty();
            assertThat(explained.path("recomputed").path("fen")).isEqualTo(line.path("fen"));
        }
    }

    @Test
    @Order(9)
    void whatIsLearnedAfterClosingYieldsARecoveryWithItsReasonInTheNextCycle() throws Exception {
        // an elder with the number of the facility that had its construction subsidy: one must not be taken for the
        // other
        learnOfAnElderWithTheNumberOf(
                find(lines(cycle("2022-05")), "TY-S2").path("subject").asLong());
        // the resident had died in April: May's bed subsidy was not due; the construction subsidy is not paid again
        state(elder("乙演示"), "DEATH", "yes", "2022-04-20").orFail();
        // and the poor elder's canteen days become known late
        importRows(
                        as("clerk"),
                        "meals",
                        false,
                        "id_number,credit_code,day,sitting",
                        DINER + "," + CANTEEN + ",2022-05-20,午")
                .orFail();
        long june = open("monthly", "2022-06").path("id").asLong();
        var lines = lines(june);
        var recovery = find(lines, "TY-S5");
        assertThat(recovery.path("kind").asText()).isEqualTo("RECOVERY");
        assertThat(recovery.path("period").asText()).isEqualTo("2022-05");
        assertThat(recovery.path("fen").asLong()).isEqualTo(-45_000);
        assertThat(recovery.path("because").asText()).isEqualTo("DEATH");
        var arrears = find(lines, "TY-S6");
        assertThat(arrears.path("kind").asText()).isEqualTo("ARREARS");
        assertThat(arrears.path("fen").asLong()).isEqualTo(200);
        assertThat(arrears.path("because").asText()).isEqualTo("MEAL");
        assertThat(find(lines, "TY-S2")).isNull();
        for (var line : lines) {
            assertThat(explain(june, line).path("equal").asBoolean())
                    .as(line.path("key").asText())
                    .isTrue();
        }
        var explained = explain(june, recovery);
        assertThat(explained.path("before").path("outcome").asText()).isEqualTo("GRANTED");
        assertThat(explained.path("reasoning").path("outcome").asText()).isEqualTo("REFUSED");
    }

    @Test
    @Order(10)
    void theNextCycleSaysWhatChangedAndWhyDownToThePerson() {
        long june = cycle("2022-06");
        var differences = as("oversight").get("cycles/" + june + "/differences").orFail();
        assertThat(differences.path("before").path("period").asText()).isEqualTo("2022-05");
        var bed = group(differences, "TY-S5", "STOPPED");
        assertThat(bed.path("reason").asText()).isEqualTo("TY-S5.gone");
        assertThat(bed.path("text").path("zh").asText()).contains("去世");
        assertThat(bed.path("fenBefore").asLong()).isEqualTo(45_000);
        assertThat(bed.path("fen").asLong()).isZero();
        assertThat(group(differences, "TY-S5", "RECOVERY").path("reason").asText())
                .isEqualTo("DEATH");
        assertThat(group(differences, "TY-S6", "ARREARS").path("reason").asText())
                .isEqualTo("MEAL");
        assertThat(group(differences, "TY-S1", "SAME").path("lines").asLong()).isEqualTo(2);
        long fen = StreamSupport.stream(differences.path("groups").spliterator(), false)
                .mapToLong(g -> g.path("fen").asLong())
                .sum();
        var totals = as("auditor").get("cycles/" + june + "/totals").orFail();
        assertThat(fen).isEqualTo(totals.path("fen").asLong());
        var query = "cycles/" + june + "/differences/lines?formula=TY-S5&change=STOPPED&reason=TY-S5.gone";
        var lines = as("reviewer").get(query).orFail().path("items");
        assertThat(lines).hasSize(1);
        assertThat(lines.path(0).path("name").asText()).isEqualTo("乙演示");
        assertThat(lines.path(0).path("fenBefore").asLong()).isEqualTo(45_000);
        assertThat(as("oversight").get(query).status()).isEqualTo(403);
    }

    @Test
    @Order(11)
    void linesAreFilteredAndSummedAndNameNobodyToWhomMayNotReadTheRegister() {
        long may = cycle("2022-05");
        var query = "cycles/" + may + "/lines?subjectKind=elder&kind=REGULAR&formula=TY-S1";
        var seen = as("reviewer").get(query).orFail().path("items");
        assertThat(seen).hasSize(2);
        assertThat(seen.path(0).path("subjectName").asText()).contains("演示");
        var unnamed = as("finance").get(query).orFail().path("items");
        assertThat(unnamed.path(0).path("subjectName").isNull()).isTrue();
        assertThat(unnamed.path(0).path("subject")).isEqualTo(seen.path(0).path("subject"));
        var meals = as("finance").get("cycles/" + may + "/lines?formula=TY-S6").orFail();
        assertThat(meals.toString()).contains("演示食堂").doesNotContain("丙演示");
        var sum = as("finance").get(query.replace("lines?", "lines/totals?")).orFail();
        assertThat(sum.path("lines").asLong()).isEqualTo(2);
        assertThat(sum.path("fen").asLong()).isEqualTo(20_000);
        assertThat(as("finance")
                        .get("cycles/" + may + "/lines?kind=GIFT")
                        .body()
                        .path("code")
                        .asText())
                .isEqualTo("invalid-input");
    }

    @Test
    @Order(12)
    void aPersonsEntitlementsStandAtTheMonthTheyAreForWithTheCycleThatPaysThem() {
        long resident = elder("乙演示");
        var items = as("clerk")
                .get("entitlements?subjectKind=elder&subject=" + resident)
                .orFail()
                .path("items");
        assertThat(items).hasSize(2);
        var paid = items.path(0);
        var recovery = items.path(1);
        assertThat(paid.path("state").asText()).isEqualTo("CLOSED");
        assertThat(paid.path("line").path("fen").asLong()).isEqualTo(45_000);
        assertThat(recovery.path("line").path("period").asText()).isEqualTo("2022-05");
        assertThat(recovery.path("period").asText()).isEqualTo("2022-06");
        assertThat(recovery.path("state").asText()).isEqualTo("REVIEW");
        assertThat(recovery.path("cycle").asLong()).isEqualTo(cycle("2022-06"));
        assertThat(as("clerk").get("entitlements?subjectKind=elder").status()).isEqualTo(422);
    }

    @Test
    @Order(13)
    void aCycleTellsWhoDidWhatAndWhoMayDecideAndAPlanWhatComesNext() {
        var history =
                as("oversight").get("cycles/" + cycle("2022-05") + "/history").orFail();
        assertThat(history).hasSize(3);
        assertThat(history.path(0).path("deed").asText()).isEqualTo("OPENED");
        assertThat(history.path(0).path("by").asText()).isEqualTo("clerk");
        assertThat(history.path(2).path("deed").asText()).isEqualTo("APPROVED");
        assertThat(history.path(2).path("by").asText()).isEqualTo("reviewer");
        assertThat(history.path(2).path("fen").asLong()).isEqualTo(2 * 10_000 + 45_000 + 400 + 42_000_000L);
        long june = cycle("2022-06");
        assertThat(as("clerk").get("cycles/" + june).orFail().path("mayNot").asText())
                .isEqualTo("own");
        var forReviewer = as("reviewer").get("cycles/" + june).orFail();
        assertThat(forReviewer.path("mayNot").isNull()).isTrue();
        assertThat(forReviewer.path("mayReturn").asBoolean()).isTrue();
        assertThat(forReviewer.path("approvers").toString()).contains("REVIEWER", "FINANCE");
        var plan = as("clerk").get("cycle-plans").orFail().path(0);
        assertThat(plan.path("program").asText()).isEqualTo("monthly");
        assertThat(plan.path("period").asText()).isEqualTo("2022-07");
        assertThat(plan.path("mayNot").asText()).isEqualTo("open");
        assertThat(plan.path("last").path("cycle").asLong()).isEqualTo(june);
        assertThat(plan.path("formulas").toString()).contains("TY-S5");
    }

    @Test
    @Order(14)
    void aClosedCycleIsExplainedAsItWasKnownThenWhateverWasLearnedSince() {
        long may = cycle("2022-05");
        var bed = find(lines(may), "TY-S5");
        assertThat(explain(may, bed).path("equal").asBoolean()).isTrue();
    }

    @Test
    @Order(15)
    void aReturnedCycleCountsForNothingAndIsOpenedAgain() {
        long june = cycle("2022-06");
        var returned = as("reviewer")
                .post("cycles/" + june + "/return", Map.of("remark", "名单有误"), Map.of())
                .orFail();
        assertThat(returned.path("state").asText()).isEqualTo("RETURNED");
        var again = CycleCommand.openAndAwait(as("clerk"), "monthly", "2022-06", "key-again-2022-06");
        assertThat(again.path("id").asLong()).isNotEqualTo(june);
        var skipped = as("clerk")
                .post(
                        "cycles",
                        Map.of("program", "monthly", "period", "2022-08"),
                        Map.of("Idempotency-Key", "key-skipping"));
        assertThat(skipped.status()).isEqualTo(409);
        close(again.path("id").asLong());
        long july = open("monthly", "2022-07").path("id").asLong();
        assertThat(find(lines(july), "TY-S5"))
                .as("the recovery is not taken twice")
                .isNull();
    }

    @Test
    @Order(16)
    void everyStepStandsInTheAuditTrailWithoutANameOrANumber() {
        var trail = as("auditor").get("audit?limit=500").orFail().toString();
        assertThat(trail).contains("cycle.open", "cycle.approve", "cycle.return", "import.elders", "elder.state-fact");
        assertThat(trail).doesNotContain(POOR, RESIDENT, DINER, "甲演示");
    }

    @Test
    @Order(17)
    void anIdentityNumberIsMaskedUntilSomebodySaysWhyAndThatIsLogged() {
        long elder = elder("甲演示");
        var clerk = as("clerk");
        assertThat(clerk.get("elders/" + elder).orFail().toString())
                .doesNotContain(POOR)
                .contains("140102************");
        assertThat(clerk.post("elders/" + elder + "/identity-number", Map.of("ground", " "), Map.of())
                        .status())
                .isEqualTo(422);
        var shown = clerk.post("elders/" + elder + "/identity-number", Map.of("ground", "核对身份"), Map.of())
                .orFail();
        assertThat(shown.path("number").asText()).isEqualTo(POOR);
        assertThat(as("auditor").get("audit?limit=500").orFail().toString()).contains("elder.reveal-number");
    }

    private static void learnOfAnElderWithTheNumberOf(long facility) throws Exception {
        try (var connection = TestSite.get().app(TestSite.WAY);
                var insert = connection.prepareStatement(
                        "insert into elder select tenant_id, ?, sha256('x'), number_sealed, '庚演示',"
                                + " birth, sex, demo, 1, clock_timestamp() from elder where name = '甲演示' on conflict do nothing")) {
            insert.setLong(1, facility);
            insert.executeUpdate();
            connection.commit();
        }
        state(facility, "RESIDENCE", "140106", "2021-01-01").orFail();
    }

    private static JsonNode explain(long cycle, JsonNode line) {
        return as("auditor")
                .get("cycles/" + cycle + "/lines/" + line.path("key").asText() + "/explanation")
                .orFail();
    }

    private static JsonNode group(JsonNode differences, String formula, String change) {
        for (var group : differences.path("groups")) {
            if (group.path("formula").asText().equals(formula)
                    && group.path("change").asText().equals(change)) {
                return group;
            }
        }
        throw new AssertionError("nothing of " + formula + " is " + change + " in " + differences);
    }

    private static JsonNode find(JsonNode lines, String formula) {
        for (var line : lines) {
            if (line.path("formula").asText().equals(formula)) {
                return line;
            }
        }
        return null;
    }

    private static long cycle(String period) {
        for (var cycle : as("auditor").get("cycles").orFail().path("items")) {
            if (cycle.path("period").asText().equals(period)) {
                return cycle.path("id").asLong();
            }
        }
        throw new AssertionError("no cycle for " + period);
    }

    /** The platform's number of the elder of this name. */
    private static long elder(String name) {
        for (var elder : as("clerk").get("elders?limit=500").orFail().path("items")) {
            if (elder.path("name").asText().equals(name)) {
                return elder.path("id").asLong();
            }
        }
        throw new AssertionError("no such elder");
    }
}
