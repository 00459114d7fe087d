package cn.songhe.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Speaks to a running server, as one tenant's account. */
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI server;
    private final String tenant;
    private String token;

    Client(URI server, String tenant) {
        this.server = server;
        this.tenant = tenant;
    }

    /** An answer. */
    record Answer(int status, JsonNode body) {

        boolean isGood() {
            return status < 300;
        }

        /** The body of a good answer; any other ends the command with what the server says. */
        JsonNode orFail() {
            if (isGood()) {
                return body;
            }
            var text = new StringBuilder(body.path("title").asText("HTTP " + status));
            text.append("; ").append(body.path("detail").asText(""));
            body.path("fields")
                    .forEach(f -> text.append(System.lineSeparator())
                            .append("  ")
                            .append(f.path("field").asText())
                            .append(": ")
                            .append(f.path("detail").asText()));
            throw new Failure(text.toString());
        }
    }

    boolean isReady() {
        try {
            return send("GET", "/api/v1/ready", null, BodyPublishers.noBody(), Map.of())
                            .status()
                    == 200;
        } catch (Failure e) {
            return false;
        }
    }

    Client logIn(String login, String password) {
        var answer = post("tokens", Map.of("login", login, "password", password), Map.of());
        token = answer.orFail().path("token").asText();
        return this;
    }

    /** The token that was given at login. */
    String token() {
        return token;
    }

    /** The same login at the addresses of a tenant; another than its own will not let it in. */
    Client at(String other) {
        var client = new Client(server, other);
        client.token = token;
        return client;
    }

    /** Any request, with an empty JSON body where the method has one. */
    Answer request(String method, String path) {
        var body =
                method.equals("POST") || method.equals("PUT") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody();
        var type = path.startsWith("imports/")
                ? "text/csv"
                : path.matches("plugins(/check)?") ? "application/octet-stream" : "application/json";
        return send(method, "/api/v1/" + tenant + "/" + path, type, body, Map.of());
    }

    Answer get(String path) {
        return send("GET", "/api/v1/" + tenant + "/" + path, null, BodyPublishers.noBody(), Map.of());
    }

    Answer post(String path, Object body, Map<String, String> headers) {
        try {
            var bytes = BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
            return send("POST", "/api/v1/" + tenant + "/" + path, "application/json", bytes, headers);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Answer upload(String path, Path file) {
        try {
            var type = file.toString().endsWith(".xlsx")
                    ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                    : file.toString().endsWith(".jar") ? "application/java-archive" : "text/csv";
            return send("POST", "/api/v1/" + tenant + "/" + path, type, BodyPublishers.ofFile(file), Map.of());
        } catch (IOException e) {
            throw new Failure("The file " + file + " cannot be read.");
        }
    }

    private Answer send(String method, String path, String type, BodyPublisher body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(Duration.ofMinutes(30))
                .header("Accept", "application/json, */*;q=0.5")
                .header(
                        "Accept-Language",
                        java.util.Locale.getDefault().getLanguage().equals("en") ? "en" : "zh-CN")
                .method(method, body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::header);
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            var json = response.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(
                    response.statusCode(),
                    json && response.body().length > 0 ? JSON.readTree(response.body()) : JSON.createObjectNode());
        } catch (ConnectException e) {
            throw new Failure("No server answers at " + server + "; start one with: deploy/songhe up");
        } catch (IOException e) {
            throw new Failure("The server at " + server + " broke off: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.");
        }
    }
}
