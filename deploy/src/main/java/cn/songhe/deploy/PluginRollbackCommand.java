package cn.songhe.deploy;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks that an activation be withdrawn. */
@Command(
        name = "rollback",
        description =
                "Asks that the activation in force be withdrawn; somebody else approves it with: plugin approve --rollback.",
        mixinStandardHelpOptions = true)
final class PluginRollbackCommand implements Callable<Integer> {

    @Mixin
    private ServerOptions server;

    @Option(names = "--remark", required = true, description = "Why.")
    private String remark;

    @Parameters(
            arity = "0..1",
            paramLabel = "ACTIVATION",
            description = "The activation; the newest one that may be withdrawn if none is given.")
    private Long id;

    @Override
    public Integer call() {
        var client = server.client("clerk");
        long which = id == null ? newest(client) : id;
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var asked = client.post("activations/" + which + "/rollback", Map.of("remark", remark), key)
                .orFail();
        System.out.printf(
                "The withdrawal of activation %d (version %s) waits for another person: songhe plugin approve --rollback %d%n",
                which, asked.path("version").asText(), which);
        return 0;
    }

    private static long newest(Client client) {
        for (var activation : client.get("activations").orFail().path("activations")) {
            if (activation.path("mayRollBack").asBoolean()) {
                return activation.path("id").asLong();
            }
        }
        throw new Failure("There is no activation that could be withdrawn.");
    }
}
