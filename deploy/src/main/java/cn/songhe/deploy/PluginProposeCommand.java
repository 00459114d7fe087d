package cn.songhe.deploy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proposes that a version be in force from a month on. */
@Command(
        name = "propose",
        description = "Proposes an activation; somebody else approves it.",
        mixinStandardHelpOptions = true)
final class PluginProposeCommand implements Callable<Integer> {

    @Mixin
    private ServerOptions server;

    @Option(names = "--from", required = true, description = "The first month, such as 2022-07.")
    private String from;

    @Option(names = "--shadow", description = "The number of its rehearsal; needed once there is a closed cycle.")
    private Long shadow;

    @Parameters(paramLabel = "VERSION")
    private String version;

    @Override
    public Integer call() {
        var body = new HashMap<String, Object>();
        body.put("version", version);
        body.put("effectiveFrom", from.matches("\\d{4}-\\d{2}") ? from + "-01" : from);
        body.put("rehearsal", shadow);
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var proposed = server.client("clerk").post("activations", body, key).orFail();
        System.out.printf(
                "Activation %d of version %s from %s is %s; another person approves it: songhe plugin approve %d%n",
                proposed.path("id").asLong(),
                proposed.path("version").asText(),
                proposed.path("effectiveFrom").asText(),
                proposed.path("state").asText(),
                proposed.path("id").asLong());
        return 0;
    }
}
