package cn.songhe.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.kernel.identifier.CitizenId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong is answered in one form, says how to mend it, and betrays nothing. */
class ErrorsIT extends ServerTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String token = as("clerk").token();

    private HttpResponse<String> send(String method, String path, String type, String body, String... headers)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create(OneServer.address() + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + token);
        if (type != null) {
            request.header("Content-Type", type);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static void isProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(response.body()).contains("\"code\":\"" + code + "\"").contains("urn:songhe:problem:");
        assertThat(response.body()).doesNotContain("Exception", "at cn.songhe", "org.eclipse", "java.");
    }

    @Test
    void anUnknownAddressIsNotFoundInsideTheApiAndOutside() throws Exception {
        isProblem(send("GET", "/api/v1/taiyuan/nothing", null, null), 404, "not-found");
        isProblem(send("GET", "/nothing/at/all", null, null), 404, "not-found");
        isProblem(send("GET", "/api/v1/taiyuan/elders/999999999", null, null), 404, "not-found");
        isProblem(send("GET", "/api/v1/taiyuan/elders/not-a-number", null, null), 404, "not-found");
    }

    @Test
    void aWrongMethodTypeOrAcceptIsSaid() throws Exception {
        isProblem(send("DELETE", "/api/v1/taiyuan/elders", null, null), 405, "method-not-allowed");
        isProblem(send("POST", "/api/v1/taiyuan/elders", "text/plain", "x"), 415, "unsupported-media-type");
        isProblem(send("GET", "/api/v1/taiyuan/elders", null, null, "Accept", "image/png"), 406, "not-acceptable");
    }

    @Test
    void aBodyThatIsNoJsonOrHasAnUnknownFieldIsRefused() throws Exception {
        for (var body : new String[] {"{", "[]", "{\"number\": 1, \"name\": }", "", "{} {}", "{\"nmae\": \"x\"}"}) {
            isProblem(send("POST", "/api/v1/taiyuan/elders", "application/json", body), 400, "malformed-body");
        }
        var nested = "[".repeat(5000);
        isProblem(send("POST", "/api/v1/taiyuan/elders", "application/json", nested), 400, "malformed-body");
    }

    @Test
    void invalidInputNamesItsFieldInTheCallersLanguage() throws Exception {
        var body = "{\"number\": \"110105194912310021\", \"name\": \"x\"}";
        var zh = send("POST", "/api/v1/taiyuan/elders", "application/json", body);
        isProblem(zh, 422, "invalid-input");
        assertThat(zh.body()).contains("\"field\":\"number\"", "未作任何更改").doesNotContain("110105194912310021");
        var en = send("POST", "/api/v1/taiyuan/elders", "application/json", body, "Accept-Language", "en-GB,en;q=0.8");
        assertThat(en.body()).contains("nothing was changed");
    }

    @Test
    void aPersonIsRegisteredOnceEvenByTwoAtTheSameMoment() throws Exception {
        var number = CitizenId.compose("140102", LocalDate.of(1935, 3, 3), 7).value();
        var registration = Map.of("number", number, "name", "丁演示", "demo", true);
        var threads = new Thread[4];
        var statuses = new int[4];
        for (int i = 0; i < 4; i++) {
            int index = i;
            threads[i] = new Thread(() -> statuses[index] =
                    as("clerk").post("elders", registration, Map.of()).status());
            threads[i].start();
        }
        for (var thread : threads) {
            thread.join();
        }
        assertThat(statuses).containsOnlyOnce(201).contains(409);
        var log = Files.readString(TestSite.home().data().resolve("logging.properties"));
        assertThat(log).doesNotContain(number);
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() throws Exception {
        var number = CitizenId.compose("140102", LocalDate.of(1936, 3, 3), 9).value();
        var made = as("clerk")
                .post("elders", Map.of("number", number, "name", "戊演示"), Map.of())
                .orFail();
        var path = "/api/v1/taiyuan/elders/" + made.path("id").asLong() + "/name";
        var name = "{\"name\": \"己演示\"}";
        isProblem(send("PUT", path, "application/json", name), 428, "if-match-required");
        var got = send("GET", path.replace("/name", ""), null, null);
        var tag = got.headers().firstValue("ETag").orElseThrow();
        assertThat(send("PUT", path, "application/json", name, "If-Match", tag).statusCode())
                .isEqualTo(200);
        isProblem(send("PUT", path, "application/json", name, "If-Match", tag), 412, "stale-version");
    }

    @Test
    void pagingGivesEveryElderOnceAndRefusesWhatIsNoKey() throws Exception {
        var clerk = as("clerk");
        var seen = new java.util.TreeSet<Long>();
        int rows = 0;
        for (var next = ""; next != null; ) {
            var page = clerk.get("elders?limit=1&after=" + next).orFail();
            for (var elder : page.path("items")) {
                seen.add(elder.path("id").asLong());
                rows++;
            }
            next = page.path("next").isNull() ? null : page.path("next").asText();
        }
        assertThat(rows).isEqualTo(seen.size()).isPositive();
        isProblem(send("GET", "/api/v1/taiyuan/elders?after=x", null, null), 422, "invalid-input");
        isProblem(send("GET", "/api/v1/taiyuan/elders?limit=0", null, null), 422, "invalid-input");
    }

    @Test
    void theDescriptionOfTheApiNamesEveryEndpoint() throws Exception {
        var description = send("GET", "/openapi", null, null, "Accept", "application/json")
                .body();
        for (var endpoint : Endpoints.all()) {
            assertThat(description).contains("/api/" + endpoint.path());
        }
        assertThat(description).contains("date-time", "ProblemBody", "CycleSummary", "ElderSummary");
    }

    @Test
    void whatBelongsToTheServerIsNotShown() throws Exception {
        for (var path : new String[] {
            "/metrics", "/health", "/openapi/application.wadl", "/api/application.wadl", "/WEB-INF/web.xml"
        }) {
            assertThat(send("GET", path, null, null).statusCode()).as(path).isIn(403, 404);
        }
        var page = send("GET", "/", null, null);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'");
        assertThat(page.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void aBrokenPluginIsShownWithItsReasonWhileTheOthersWork() {
        var plugins = as("integrator").get("plugins").orFail();
        assertThat(plugins.toString()).contains("broken.jar", "plugin.spi-range");
        assertThat(plugins).anySatisfy(plugin -> {
            assertThat(plugin.path("id").asText()).isEqualTo("taiyuan");
            assertThat(plugin.path("version").asText()).isEqualTo("1.0.0");
            assertThat(plugin.path("loaded").asBoolean()).isTrue();
        });
    }
}
