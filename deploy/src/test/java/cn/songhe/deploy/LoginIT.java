package cn.songhe.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.kernel.actor.Role;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The door: passwords, lock-out, cookies, anti-forgery tokens. */
class LoginIT extends ServerTest {

    private final HttpClient http = HttpClient.newHttpClient();

    private HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(OneServer.address() + "/api/v1/taiyuan/" + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> logIn(String login, String password) throws Exception {
        return send("POST", "session", "{\"login\": \"" + login + "\", \"password\": \"" + password + "\"}");
    }

    @Test
    void anAccountIsLockedAfterFiveWrongPasswordsEvenForTheRightOne() throws Exception {
        TestSite.get().account(TestSite.ONE, "forgetful", Role.CLERK);
        for (int i = 0; i < 5; i++) {
            assertThat(logIn("forgetful", "wrong password").body()).contains("login.wrong");
        }
        assertThat(logIn("forgetful", TestSite.PASSWORD).body()).contains("login.locked");
    }

    @Test
    void anUnknownNameIsToldInTheSameWordsAsAWrongPassword() throws Exception {
        var unknown = logIn("nobody-of-that-name", "wrong password");
        var wrong = logIn("clerk", "wrong password");
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(logIn("clerk", TestSite.PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void aCookieIsHiddenFromScriptsAndBoundToItsTenant() throws Exception {
        var cookie = logIn("clerk", TestSite.PASSWORD)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/api/v1/taiyuan");
    }

    @Test
    void aChangeByCookieNeedsTheAntiForgeryToken() throws Exception {
        var entered = logIn("clerk", TestSite.PASSWORD);
        var cookie = entered.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        var csrf = entered.body().replaceAll(".*\"csrf\":\"([^\"]+)\".*", "$1");
        var body = "{\"program\": \"monthly\", \"period\": \"1999-13\"}";
        assertThat(send("POST", "cycles", body, "Cookie", cookie).body()).contains("csrf-token");
        assertThat(send("POST", "cycles", body, "Cookie", cookie, "X-CSRF-Token", "guess")
                        .body())
                .contains("csrf-token");
        var genuine =
                send("POST", "cycles", body, "Cookie", cookie, "X-CSRF-Token", csrf, "Idempotency-Key", "some-key-1");
        assertThat(genuine.body()).contains("invalid-input");
        assertThat(send("GET", "session", null, "Cookie", cookie).body())
                .as("after a reload")
                .contains(csrf);
    }

    @Test
    void aSessionEndsWhenItIsLoggedOut() throws Exception {
        var entered = logIn("clerk", TestSite.PASSWORD);
        var cookie = entered.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        var csrf = entered.body().replaceAll(".*\"csrf\":\"([^\"]+)\".*", "$1");
        assertThat(send("DELETE", "session", null, "Cookie", cookie, "X-CSRF-Token", csrf)
                        .statusCode())
                .isEqualTo(204);
        assertThat(send("GET", "session", null, "Cookie", cookie).statusCode()).isEqualTo(401);
    }

    @Test
    void aNewPasswordEndsTheSessionsOfTheOld() throws Exception {
        TestSite.get().account(TestSite.ONE, "careless", Role.CLERK);
        var before = as("careless");
        assertThat(before.get("session").status()).isEqualTo(200);
        TestSite.get().account(TestSite.ONE, "careless", Role.CLERK);
        assertThat(before.get("session").status()).isEqualTo(401);
        assertThat(as("careless").get("session").status()).isEqualTo(200);
    }

    @Test
    void onlyHashesOfTokensAndPasswordsAreStored() throws Exception {
        var token = as("clerk").token();
        try (var connection = TestSite.get().app(TestSite.ONE);
                var query = connection.createStatement();
                var row = query.executeQuery(
                        "select string_agg(password_hash, ' '), (select string_agg(encode(token_hash, 'escape'), ' ') from session) from account")) {
            row.next();
            assertThat(row.getString(1)).contains("$argon2id$").doesNotContain(TestSite.PASSWORD);
            assertThat(row.getString(2)).doesNotContain(token.substring(8));
        }
    }

    @Test
    void anOperatorSeesTheOwnFacilityOnly() throws Exception {
        TestSite.get().account(TestSite.ONE, "operator", Role.OPERATOR);
        var operator = as("operator");
        assertThat(operator.get("elders").status()).isEqualTo(403);
        for (var stay : operator.get("stays?limit=500").orFail().path("items")) {
            assertThat(stay.path("facility").asLong()).isEqualTo(50);
        }
        assertThat(operator.post("stays", Map.of("elder", 1, "facility", 51, "first", "2022-01-01"), Map.of())
                        .status())
                .isEqualTo(422);
    }
}
