package cn.songhe.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What the browser's test runner found, test by test. */
record BrowserReport(List<Outcome> outcomes, Duration took) {

    /**
     * One test.
     *
     * @param name the file and the sentence
     * @param faults what went wrong and where traces and pictures lie; empty if nothing
     */
    record Outcome(String name, Duration took, List<String> faults) {}

    private static final String COLOURS = "\u001B\\[[0-9;]*m";

    static BrowserReport read(Path file) throws IOException {
        var report = new ObjectMapper().readTree(file.toFile());
        var outcomes = new ArrayList<Outcome>();
        report.path("suites")
                .forEach(suite -> collect(suite, suite.path("title").asText(), outcomes));
        // a file that cannot be loaded belongs to no test
        report.path("errors").forEach(e -> outcomes.add(new Outcome("loading", Duration.ZERO, List.of(message(e)))));
        return new BrowserReport(outcomes, millis(report.path("stats")));
    }

    private static void collect(JsonNode suite, String file, List<Outcome> outcomes) {
        suite.path("suites").forEach(inner -> collect(inner, file, outcomes));
        for (var spec : suite.path("specs")) {
            for (var test : spec.path("tests")) {
                outcomes.add(outcome(file + ": " + spec.path("title").asText(), test));
            }
        }
    }

    private static Outcome outcome(String name, JsonNode test) {
        var results = test.path("results");
        var last = results.path(results.size() - 1);
        var faults = new ArrayList<String>();
        if (!test.path("status").asText().equals("expected")) {
            faults.add(test.path("status").asText() + ", " + last.path("status").asText("never run"));
            last.path("errors").forEach(error -> faults.add(message(error)));
            last.path("attachments")
                    .forEach(a -> faults.add(
                            a.path("name").asText() + ": " + a.path("path").asText("")));
        }
        return new Outcome(name, millis(last), List.copyOf(faults));
    }

    private static String message(JsonNode error) {
        return error.path("message").asText().replaceAll(COLOURS, "");
    }

    private static Duration millis(JsonNode of) {
        return Duration.ofMillis(of.path("duration").asLong());
    }

    /** In a line: how many, how long, and which took longest. */
    String summary() {
        var slowest = outcomes.stream()
                .sorted(Comparator.comparing(Outcome::took).reversed())
                .limit(5)
                .map(o -> o.name() + " " + o.took().toMillis() + " ms")
                .collect(Collectors.joining("; "));
        return outcomes.size() + " tests in the browser in " + took.toSeconds() + " s; slowest: " + slowest;
    }
}
