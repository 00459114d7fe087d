package cn.songhe.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.kernel.identifier.CitizenId;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists of the registers and of the audit trail: narrowed, sorted and counted by the server, page by page, one tenant at a time. */
class ListsIT extends ServerTest {

    private static final String NAME = "同名演示";
    private static final LocalDate BIRTH = LocalDate.of(1931, 2, 28);

    @BeforeAll
    static void twoCitiesWithPeopleOfOneNameAndBirth() throws Exception {
        PopulatedTenant.in(TestSite.ONE);
        PopulatedTenant.in(TestSite.OTHER);
        for (var tenant : List.of(TestSite.ONE, TestSite.OTHER)) {
            var rows =
                    new ArrayList<>(List.of("id_number,name,residence_division,hardship,hardship_from,died,moved_out"));
            var place = tenant.equals(TestSite.ONE) ? "140105001" : "411002";
            for (int i = 0; i < 7; i++) {
                rows.add(number(i) + "," + NAME + "," + place + ",残疾,2020-01-01,"
                        + (i == 5 ? "2022-05-30," : i == 6 ? ",2022-05-30" : ","));
            }
            importRows(as(tenant, "clerk"), "elders", false, rows.toArray(String[]::new))
                    .orFail();
        }
    }

    private static String number(int sequence) {
        return CitizenId.compose("140102", BIRTH, 700 + sequence).value();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<JsonNode> all(Client client, String list, int limit) {
        var items = new ArrayList<JsonNode>();
        String next = "";
        while (next != null) {
            var page = client.get(list + "&limit=" + limit + "&after=" + next).orFail();
            page.path("items").forEach(items::add);
            assertThat(page.path("total").isNull())
                    .as("only the first page is counted")
                    .isEqualTo(!next.isEmpty());
            next = page.path("next").isNull() ? null : page.path("next").asText();
        }
        return items;
    }

    private static List<Long> ids(List<JsonNode> items) {
        return items.stream().map(item -> item.path("id").asLong()).toList();
    }

    private static long total(String list) {
        return as("clerk").get(list).orFail().path("total").path("count").asLong();
    }

    @Test
    void everySortOfEldersGivesEveryElderOnceThoughManyHaveOneNameAndOneBirth() {
        var clerk = as("clerk");
        var everybody = new HashSet<>(ids(all(clerk, "elders?sort=number", 500)));
        for (var sort : List.of("number", "name", "-name", "birth", "-birth")) {
            // so that pages end in the midst of equal values
            var listed = all(clerk, "elders?sort=" + sort, 3);
            assertThat(ids(listed)).as(sort).doesNotHaveDuplicates().hasSameSizeAs(everybody);
            assertThat(everybody).as(sort).containsAll(ids(listed));
        }
        var births = all(clerk, "elders?sort=birth", 50).stream()
                .map(e -> e.path("birth").asText())
                .toList();
        assertThat(births).isSorted();
        assertThat(total("elders?sort=name")).isEqualTo(everybody.size());
    }

    @Test
    void everySortOfFacilitiesGivesEveryFacilityOnceThoughManyHaveNoBeds() {
        var clerk = as("clerk");
        var everything = new HashSet<>(ids(all(clerk, "facilities?sort=number", 500)));
        for (var sort : List.of("name", "-name", "beds", "-beds")) {
            var listed = ids(all(clerk, "facilities?sort=" + sort, 2));
            assertThat(listed).as(sort).doesNotHaveDuplicates().hasSameSizeAs(everything);
        }
        assertThat(total("facilities?state=open")
                        + total("facilities?state=closed")
                        + total("facilities?state=planned"))
                .isEqualTo(everything.size());
    }

    @Test
    void aListShowsWhatHoldsTodayAndCanBeNarrowedByIt() {
        var clerk = as("clerk");
        var named = all(clerk, "elders?name=" + encoded("同名"), 500);
        assertThat(named).hasSizeGreaterThanOrEqualTo(7).allSatisfy(elder -> {
            assertThat(elder.path("residence").path("name").asText()).isEqualTo("小店区 坞城街道");
            assertThat(elder.path("categories").path(0).asText()).isEqualTo("DISABLED");
            assertThat(elder.path("age").asInt())
                    .isEqualTo(95 + (LocalDate.of(2027, 2, 28).isAfter(today()) ? 0 : 1));
        });
        assertThat(ids(all(clerk, "elders?division=140105&category=disabled", 500)))
                .containsAll(ids(named));
        assertThat(ids(all(clerk, "elders?division=140105001&category=DISABLED", 500)))
                .containsAll(ids(named));
        assertThat(ids(all(clerk, "elders?division=140106", 500))).doesNotContainAnyElementsOf(ids(named));
        assertThat(all(clerk, "elders?state=died&name=" + encoded(NAME), 500)).hasSize(1);
        assertThat(all(clerk, "elders?state=departed&name=" + encoded(NAME), 500))
                .hasSize(1);
        assertThat(all(clerk, "elders?state=here&name=" + encoded(NAME), 500)).hasSize(5);
        assertThat(all(clerk, "elders?name=" + encoded("同名%"), 500)).isEmpty();
    }

    private static LocalDate today() {
        return LocalDate.parse(
                as("clerk").get("overview/elders").orFail().path("day").asText());
    }

    @Test
    void listsAndFiguresCountTheSame() {
        var figures = as("clerk").get("overview/elders").orFail();
        assertThat(total("elders?state=here")).isEqualTo(figures.path("persons").asLong());
        figures.path("bands").forEach(band -> {
            var through = band.path("through").isNull()
                    ? ""
                    : "&ageThrough=" + band.path("through").asInt();
            assertThat(total("elders?state=here&ageFrom=" + band.path("from").asInt() + through))
                    .isEqualTo(band.path("female").asLong() + band.path("male").asLong());
        });
        figures.path("categories")
                .forEach(c -> assertThat(total("elders?state=here&category="
                                + c.path("category").asText()))
                        .isEqualTo(c.path("persons").asLong()));
    }

    @Test
    void anIdentityNumberFindsItsElderAndTheSearchIsLoggedWithoutIt() {
        var found = as("auditor")
                .post("elders/search", Map.of("number", number(2)), Map.of())
                .orFail();
        assertThat(found.path("items")).hasSize(1);
        var elder = found.path("items").path(0);
        assertThat(elder.path("name").asText()).isEqualTo(NAME);
        assertThat(found.toString()).doesNotContain(number(2));
        var entry = as("auditor")
                .get("audit?action=elder.search-number&actor=auditor&limit=1")
                .orFail()
                .path("items")
                .path(0);
        assertThat(entry.path("subjectId").asText()).isEqualTo(elder.path("id").asText());
        assertThat(entry.toString()).doesNotContain(number(2));
        var misread = number(2).substring(0, 17) + (number(2).endsWith("1") ? "2" : "1");
        var refused = as("clerk").post("elders/search", Map.of("number", misread), Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("\"number\"").doesNotContain(misread);
    }

    @Test
    void aListEndsAtTheBordersOfItsTenant() {
        var other = as(TestSite.OTHER, "clerk");
        var here = new HashSet<>(ids(all(as("clerk"), "elders?name=" + encoded(NAME), 500)));
        var there = ids(all(other, "elders?name=" + encoded(NAME), 500));
        assertThat(there).isNotEmpty().doesNotContainAnyElementsOf(here);
        var mine = as("clerk")
                .post("elders/search", Map.of("number", number(1)), Map.of())
                .orFail();
        var theirs = other.post("elders/search", Map.of("number", number(1)), Map.of())
                .orFail();
        assertThat(mine.path("items").path(0).path("id"))
                .isNotEqualTo(theirs.path("items").path(0).path("id"));
        var next = as("clerk")
                .get("elders?sort=name&limit=2")
                .orFail()
                .path("next")
                .asText();
        assertThat(next).doesNotContain("演示");
        assertThat(other.get("elders?sort=name&limit=2&after=" + next).status()).isEqualTo(422);
        assertThat(as("clerk").get("elders?sort=birth&limit=2&after=" + next).status())
                .isEqualTo(422);
    }

    @Test
    void whatIsNotAllowedIsSaidWithWhatIs() {
        var wrong = Map.of(
                "elders?sort=age", "-birth",
                "elders?category=rich", "destitute",
                "elders?state=gone", "departed",
                "elders?ageFrom=old", "150",
                "elders?ageFrom=80&ageThrough=70", "ageThrough",
                "elders?division=1401", "9",
                "facilities?kind=castle", "canteen",
                "facilities?state=here", "planned",
                "facilities?sort=area", "-beds",
                "facilities?sort=name&after=made-up", "next");
        wrong.forEach((path, allowed) -> {
            var answer = as("clerk").get(path);
            assertThat(answer.status()).as(path).isEqualTo(422);
            assertThat(answer.body().path("fields").toString()).as(path).contains(allowed);
        });
        for (var path : List.of("audit?from=May", "audit?from=2022-05-02&through=2022-05-01", "audit?subjectId=7")) {
            assertThat(as("auditor").get(path).status()).as(path).isEqualTo(422);
        }
    }

    @Test
    void theAuditTrailIsReadNewestFirstAndByWhatOneLooksFor() {
        var auditor = as("auditor");
        var entries = new ArrayList<Long>();
        String next = "";
        while (next != null) {
            var page = auditor.get("audit?action=import.&limit=2&after=" + next).orFail();
            page.path("items").forEach(entry -> {
                assertThat(entry.path("action").asText()).startsWith("import.");
                entries.add(entry.path("id").asLong());
            });
            next = page.path("next").isNull() ? null : page.path("next").asText();
        }
        assertThat(entries).hasSizeGreaterThan(3).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> b.compareTo(a));
        var day = today();
        assertThat(auditor.get("audit?from=" + day.plusDays(2)).orFail().path("items"))
                .isEmpty();
        assertThat(auditor.get("audit?through=" + day.minusDays(2)).orFail().path("items"))
                .isEmpty();
        assertThat(StreamSupport.stream(
                        auditor.get("audit?actor=clerk&subject=import&subjectId=elders")
                                .orFail()
                                .path("items")
                                .spliterator(),
                        false))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.path("actor").asText()).isEqualTo("clerk"));
    }

    @Test
    void divisionsAndKindsOfFactsAreGivenToWhoeverFillsInAForm() {
        var divisions = anonymous(TestSite.ONE).get("divisions").orFail();
        assertThat(divisions.path(0).path("name").asText()).isEqualTo("太原市");
        assertThat(anonymous("nowhere").get("divisions").status()).isEqualTo(404);
        var kinds = as("clerk").get("elders/kinds-of-fact").orFail();
        assertThat(StreamSupport.stream(kinds.spliterator(), false)).anySatisfy(kind -> {
            assertThat(kind.path("kind").asText()).isEqualTo("ABILITY_THREE_CLASSES");
            assertThat(kind.path("options")).hasSize(3);
        });
    }
}
