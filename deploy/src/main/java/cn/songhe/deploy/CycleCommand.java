package cn.songhe.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens a cycle on a running server and waits for it, or approves one. */
@Command(
        name = "cycle",
        description = "Opens a cycle and waits until it is computed; with --approve, approves the open one.",
        mixinStandardHelpOptions = true)
final class CycleCommand implements Callable<Integer> {

    @Mixin
    private ServerOptions server;

    @Option(names = "--program", defaultValue = "monthly", description = "The program (${DEFAULT-VALUE}).")
    private String program;

    @Option(names = "--period", description = "The period, such as 2022-05; needed to open.")
    private String period;

    @Option(names = "--approve", paramLabel = "ID", description = "Approve the cycle of this number, as reviewer.")
    private Long approve;

    @Override
    public Integer call() {
        return approve == null ? open() : approve();
    }

    private int open() {
        if (period == null) {
            throw new Failure("Give the period, such as --period 2022-05.");
        }
        var client = server.client("clerk");
        var started = System.nanoTime();
        var cycle = openAndAwait(client, program, period, UUID.randomUUID().toString());
        var seconds = (System.nanoTime() - started) / 1e9;
        var totals =
                client.get("cycles/" + cycle.path("id").asLong() + "/totals").orFail();
        System.out.println(CycleReport.of(cycle, totals, seconds));
        return 0;
    }

    private int approve() {
        var client = server.client("reviewer");
        var cycle = approve(client, approve);
        System.out.printf(
                "Cycle %d is %s.%n",
                cycle.path("id").asLong(), cycle.path("state").asText());
        return 0;
    }

    /** Opens a cycle and waits until its shards are computed. */
    static JsonNode openAndAwait(Client client, String program, String period, String key) {
        var opened = client.post("cycles", Map.of("program", program, "period", period), Map.of("Idempotency-Key", key))
                .orFail();
        return await(client, opened.path("id").asLong());
    }

    /** Waits until the shards of a cycle are computed. */
    static JsonNode await(Client client, long id) {
        while (true) {
            var cycle = client.get("cycles/" + id).orFail();
            if (!cycle.path("state").asText().equals("COMPUTING")) {
                return cycle;
            }
            if (cycle.path("stuck").asInt() > 0) {
                throw new Failure("Cycle " + id + " is stuck: "
                        + cycle.path("stuck").asInt() + " shards failed; see the server's log.");
            }
            pause();
        }
    }

    /** Approves exactly the sum that the server shows now. */
    static JsonNode approve(Client client, long id) {
        var fen = client.get("cycles/" + id + "/totals").orFail().path("fen").asLong();
        return client.post("cycles/" + id + "/approval", Map.of("fen", fen), Map.of())
                .orFail();
    }

    static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.");
        }
    }
}
