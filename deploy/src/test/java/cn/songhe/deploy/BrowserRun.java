package cn.songhe.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The tests of {@code ui/e2e} in a child process: Node runs them, and brings a Chromium of its own. */
final class BrowserRun {

    /** Longer than the runner gives itself, which then still writes its report. */
    private static final Duration LIMIT = Duration.ofMinutes(9);

    private static final List<String> COMMAND = List.of("node", "node_modules/@playwright/test/cli.js", "test");

    private final Path folder;

    /** Results, traces and pictures go into the folder. */
    BrowserRun(Path folder) {
        this.folder = folder;
    }

    BrowserReport with(Map<String, String> environment) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var report = folder.resolve("report.json");
        Files.deleteIfExists(report);
        var output = folder.resolve("output.txt");
        boolean ended = await(start(environment, output));
        if (!ended || !Files.exists(report)) {
            throw new AssertionError(
                    "The tests in the browser did not come to an end. " + output + ":\n" + tail(output));
        }
        return BrowserReport.read(report);
    }

    private Process start(Map<String, String> environment, Path output) {
        var builder = new ProcessBuilder(COMMAND)
                .directory(TestSite.home().root().resolve("ui").toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        builder.environment().putAll(Map.of("CI", "true", "NO_COLOR", "1", "SONGHE_RESULTS", folder.toString()));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new AssertionError("Node 20.19 or later must be on the PATH: " + e.getMessage(), e);
        }
    }

    private static boolean await(Process process) throws InterruptedException {
        var abort = new Thread(() -> end(process));
        Runtime.getRuntime().addShutdownHook(abort);
        try {
            return process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } finally {
            end(process);
            Runtime.getRuntime().removeShutdownHook(abort);
        }
    }

    /** The runner and every browser it started. */
    private static void end(Process process) {
        var all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    private static String tail(Path output) throws IOException {
        var lines = Files.readAllLines(output);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }
}
