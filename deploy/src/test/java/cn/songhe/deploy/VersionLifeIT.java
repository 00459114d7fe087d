package cn.songhe.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.deploy.demo.DemoCity;
import cn.songhe.kernel.tenant.TenantRegistry;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A new version of a city's plugin, from the jar to the books and back: examined, rehearsed, signed off by two, in force, withdrawn. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VersionLifeIT extends ServerTest {

    private static Path jar;
    private static long rehearsal;
    private static long activation;
    private static long may;

    static Client as(String login) {
        return as(TestSite.LIFE, login);
    }

    @BeforeAll
    static void aCityWithAClosedMonth() throws Exception {
        jar = NewVersion.ofTaiyuan(Files.createTempDirectory("version"));
        var tenant = TenantRegistry.read(TestSite.home().tenants())
                .find(TestSite.ONE)
                .orElseThrow();
        Path folder = Files.createTempDirectory("demo");
        DemoCity.generate(tenant, 400, 11, LocalDate.of(2022, 5, 31)).writeTo(folder);
        for (var kind : List.of("elders", "facilities", "stays", "meals", "applications")) {
            as("clerk")
                    .upload("imports/" + kind + "?keepGood=true", folder.resolve(kind + ".csv"))
                    .orFail();
        }
        var cycle = CycleCommand.openAndAwait(as("clerk"), "monthly", "2022-05", "key-life-05");
        may = cycle.path("id").asLong();
        CycleCommand.approve(as("reviewer"), may);
    }

    @Test
    @Order(1)
    void aJarThatDoesNotHoldToTheContractIsNotInstalled() throws Exception {
        var broken = Files.createTempDirectory("broken").resolve("broken.jar");
        Files.writeString(broken, "no jar at all");
        var answer = as("integrator").upload("plugins", broken);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(as("integrator").get("plugins").orFail().toString()).doesNotContain(NewVersion.VERSION);
        assertThat(as("clerk").upload("plugins", jar).status()).isEqualTo(403);
    }

    @Test
    @Order(2)
    void aSoundJarIsInstalledAndChangesNothingYet() {
        var installed = as("integrator").upload("plugins", jar).orFail();
        assertThat(installed.path("version").asText()).isEqualTo(NewVersion.VERSION);
        assertThat(installed.path("verdict").path("passed").asBoolean()).isTrue();
        assertThat(as("clerk").get("policy").orFail().path("version").asText()).isEqualTo("1.0.0");
        assertThat(as("integrator").upload("plugins", jar).isGood())
                .as("the same file again")
                .isTrue();
    }

    @Test
    @Order(3)
    void withoutARehearsalNothingIsProposed() {
        assertThat(propose(null).status()).isEqualTo(409);
    }

    @Test
    @Order(4)
    void theRehearsalSaysWhoseMoneyChangesFromWhichPurseAndWritesNothing() {
        var before = as("auditor").get("cycles/" + may + "/totals").orFail();
        var found = PluginShadowCommand.run(as("integrator"), NewVersion.VERSION);
        System.out.println(ShadowReport.of(found));
        rehearsal = found.path("run").path("id").asLong();
        assertThat(found.path("run").path("state").asText()).isEqualTo("DONE");
        long meals = 0;
        for (var group : found.path("groups")) {
            if (group.path("formula").asText().equals("TY-S6")
                    && group.path("fenBefore").asLong() > 0) {
                assertThat(group.path("change").asText()).isEqualTo("MORE");
                assertThat(group.path("fenAfter").asLong())
                        .isEqualTo(group.path("fenBefore").asLong() * 3 / 2);
                meals += group.path("fenBefore").asLong();
            } else {
                assertThat(group.path("change").asText()).isEqualTo("SAME");
            }
        }
        assertThat(meals).isPositive();
        long difference =
                found.path("fenAfter").asLong() - found.path("fenBefore").asLong();
        assertThat(difference).isEqualTo(meals / 2);
        assertThat(as("auditor").get("cycles/" + may + "/totals").orFail()).isEqualTo(before);
    }

    @Test
    @Order(5)
    void theProposerDoesNotApproveAndAnotherPersonDoes() {
        var proposed = propose(rehearsal).orFail();
        activation = proposed.path("id").asLong();
        assertThat(decide("clerk", activation).status()).as("the role").isEqualTo(403);
        assertThat(decide("reviewer", activation).orFail().path("state").asText())
                .isEqualTo("ACTIVE");
        assertThat(decide("second-reviewer", activation).status())
                .as("once is enough")
                .isEqualTo(409);
    }

    @Test
    @Order(6)
    void juneIsDecidedByTheNewVersionAndMayIsLeftAlone() {
        var june = CycleCommand.openAndAwait(as("clerk"), "monthly", "2022-06", "key-life-06");
        assertThat(june.path("pluginVersion").asText()).isEqualTo(NewVersion.VERSION);
        assertThat(kinds(june)).containsOnly("REGULAR");
        CycleCommand.approve(as("reviewer"), june.path("id").asLong());
        explainEverything(june.path("id").asLong());
        explainEverything(may);
    }

    @Test
    @Order(7)
    void aWithdrawalNeedsTwoPersonsAndTakesBackWhatTheVersionGaveTooMuch() {
        var asked = as("clerk")
                .post("activations/" + activation + "/rollback", Map.of("remark", "the number was wrong"), Map.of())
                .orFail();
        assertThat(asked.path("state").asText()).isNotEqualTo("ROLLED_BACK");
        var body = Map.of("approve", true, "remark", "agreed");
        assertThat(as("integrator")
                        .post("activations/" + activation + "/rollback/decision", body, Map.of())
                        .status())
                .isEqualTo(403);
        as("reviewer")
                .post("activations/" + activation + "/rollback/decision", body, Map.of())
                .orFail();
        var july = CycleCommand.openAndAwait(as("clerk"), "monthly", "2022-07", "key-life-07");
        assertThat(july.path("pluginVersion").asText()).isEqualTo("1.0.0");
        explainEverything(july.path("id").asLong());
    }

    private static Client.Answer propose(Long of) {
        var body = new HashMap<String, Object>();
        body.put("version", NewVersion.VERSION);
        body.put("effectiveFrom", "2022-06-01");
        body.put("rehearsal", of);
        return as("clerk").post("activations", body, Map.of("Idempotency-Key", "propose-" + of));
    }

    private static Client.Answer decide(String login, long id) {
        return as(login).post("activations/" + id + "/decision", Map.of("approve", true, "remark", "seen"), Map.of());
    }

    private static List<String> kinds(JsonNode cycle) {
        var lines = lines(cycle.path("id").asLong());
        assertThat(lines).isNotEmpty();
        return StreamSupport.stream(lines.spliterator(), false)
                .map(line -> line.path("kind").asText())
                .distinct()
                .toList();
    }

    private static JsonNode lines(long cycle) {
        return as("auditor")
                .get("cycles/" + cycle + "/lines?limit=500")
                .orFail()
                .path("items");
    }

    private static void explainEverything(long cycle) {
        for (var line : lines(cycle)) {
            var path = "cycles/" + cycle + "/lines/" + line.path("key").asText() + "/explanation";
            assertThat(as("auditor").get(path).orFail().path("equal").asBoolean())
                    .as(line.toString())
                    .isTrue();
        }
    }
}
