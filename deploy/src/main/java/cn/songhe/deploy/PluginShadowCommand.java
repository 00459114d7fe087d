package cn.songhe.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Rehearses an installed version on the last closed cycles, without writing, and prints what would differ. */
@Command(
        name = "shadow",
        description =
                "Runs a version beside the one in force on the last closed cycles of the real population; writes no line.",
        mixinStandardHelpOptions = true)
final class PluginShadowCommand implements Callable<Integer> {

    @Mixin
    private ServerOptions server;

    @Parameters(paramLabel = "VERSION")
    private String version;

    @Override
    public Integer call() {
        var client = server.client("integrator");
        var found = run(client, version);
        System.out.println(ShadowReport.of(found));
        return found.path("run").path("state").asText().equals("DONE") ? 0 : 1;
    }

    /** Runs it and waits until it has ended. */
    static JsonNode run(Client client, String version) {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var id = client.post("shadow-runs", Map.of("version", version), key)
                .orFail()
                .path("id")
                .asLong();
        while (true) {
            var found = client.get("shadow-runs/" + id).orFail();
            if (!found.path("run").path("state").asText().equals("RUNNING")) {
                return found;
            }
            CycleCommand.pause();
        }
    }
}
