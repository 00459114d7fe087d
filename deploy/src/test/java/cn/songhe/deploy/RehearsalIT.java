package cn.songhe.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A version is rehearsed on what was closed: what would change adds up, and nothing is written. */
class RehearsalIT extends ServerTest {

    @BeforeAll
    static void aClosedCycle() throws Exception {
        PopulatedTenant.in(TestSite.ONE);
    }

    /** Rehearses a version and waits for the end. */
    static JsonNode rehearse(Client client, String version) {
        long id = client.post("shadow-runs", Map.of("version", version), Map.of())
                .orFail()
                .path("id")
                .asLong();
        while (true) {
            var detail = client.get("shadow-runs/" + id).orFail();
            if (!detail.path("run").path("state").asText().equals("RUNNING")) {
                return detail;
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted");
        }
    }

    private static long sum(JsonNode rows, String field, Predicate<JsonNode> which) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(which)
                .mapToLong(row -> row.path(field).asLong())
                .sum();
    }

    private static long sum(JsonNode rows, String field) {
        return sum(rows, field, row -> true);
    }

    private static JsonNode totals(JsonNode detail) {
        var cycle = detail.path("grounds").path(0).path("cycle").asLong();
        return as("auditor").get("cycles/" + cycle + "/totals").orFail();
    }

    @Test
    void groupsPursesAndTotalsAddUpAndWhatWasGrantedIsWhatTheCycleGranted() {
        var detail = rehearse(as("integrator"), TestSite.REHEARSED);
        assertThat(detail.path("run").path("state").asText()).isEqualTo("DONE");
        assertThat(detail.path("run").path("done")).isEqualTo(detail.path("run").path("parts"));
        for (var field : new String[] {"fenBefore", "fenAfter"}) {
            long total = detail.path(field).asLong();
            assertThat(total).isPositive();
            assertThat(sum(detail.path("groups"), field)).isEqualTo(total);
            assertThat(sum(detail.path("funds"), field)).isEqualTo(total);
            assertThat(sum(detail.path("grounds"), field)).isEqualTo(total);
        }
        long regular = sum(
                totals(detail).path("formulas"),
                "fen",
                f -> f.path("kind").asText().equals("REGULAR"));
        assertThat(detail.path("fenBefore").asLong()).isEqualTo(regular);
    }

    @Test
    void whatTheVersionAddsIsNewAndWhatItLacksIsStopped() {
        var groups = rehearse(as("reviewer"), TestSite.REHEARSED).path("groups");
        Predicate<JsonNode> added = g -> g.path("formula").asText().equals("D-1");
        assertThat(sum(groups, "fenAfter", added)).isEqualTo(10_000 * sum(groups, "subjects", added));
        assertThat(sum(groups, "fenAfter", added.negate())).isZero();
        for (var group : groups) {
            if (added.test(group)) {
                assertThat(group.path("change").asText()).isEqualTo("NEW");
                assertThat(group.path("before").path("code").asText()).isEqualTo("formula.absent");
                assertThat(group.path("examples")).hasSize(3);
                assertThat(group.path("examples").path(0).path("county").asText())
                        .matches("14\\d{4}");
                assertThat(group.path("examples").path(0).path("ageBand").asText())
                        .matches("\\d+-\\d+|100\\+");
            } else {
                assertThat(group.path("change").asText()).isIn("STOPPED", "SAME");
                assertThat(group.path("after").path("code").asText()).isEqualTo("formula.absent");
            }
        }
    }

    @Test
    void theVersionThatComputedTheCycleChangesNothing() {
        var detail = as("auditor").get("policy").orFail();
        var groups = rehearse(as("reviewer"), detail.path("version").asText()).path("groups");
        assertThat(groups).isNotEmpty();
        assertThat(groups).allSatisfy(g -> assertThat(g.path("change").asText()).isEqualTo("SAME"));
        assertThat(sum(groups, "fenAfter")).isEqualTo(sum(groups, "fenBefore")).isPositive();
    }

    @Test
    void aVersionThatThrowsEndsItsRehearsalAndIsNamedWithoutAWordAboutAnybody() {
        var run = rehearse(as("integrator"), TestSite.FAILING).path("run");
        assertThat(run.path("state").asText()).isEqualTo("FAILED");
        assertThat(run.path("failure").asText()).isEqualTo("java.lang.ArithmeticException");
        assertThat(run.path("failedFormula").asText()).isEqualTo("D-1");
        assertThat(run.toString()).doesNotContainPattern("19\\d\\d-\\d\\d-\\d\\d");
    }

    @Test
    void aRehearsalWritesNoLineAndNoCycle() {
        var auditor = as("auditor");
        var cycles = auditor.get("cycles?limit=100").orFail().path("items");
        var before = totals(rehearse(as("reviewer"), TestSite.REHEARSED));
        assertThat(auditor.get("cycles?limit=100").orFail().path("items")).isEqualTo(cycles);
        var after = totals(rehearse(as("reviewer"), TestSite.REHEARSED));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void aVersionThatIsNotInstalledAndACityWithoutAClosedCycleAreToldSo() {
        var unknown = as("reviewer").post("shadow-runs", Map.of("version", "7.7.7"), Map.of());
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(as("clerk")
                        .post("shadow-runs", Map.of("version", TestSite.REHEARSED), Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(as("reviewer").get("shadow-runs/999999").status()).isEqualTo(404);
    }
}
