package cn.songhe.deploy;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides an activation, or the withdrawal of one, that somebody else proposed. */
@Command(
        name = "approve",
        description =
                "Approves what another person proposed: an activation, or with --rollback its withdrawal; --refuse turns it down.",
        mixinStandardHelpOptions = true)
final class PluginApproveCommand implements Callable<Integer> {

    @Mixin
    private ServerOptions server;

    @Option(names = "--refuse", description = "Turns it down.")
    private boolean refuse;

    @Option(names = "--rollback", description = "Decides the withdrawal, not the activation.")
    private boolean rollback;

    @Option(names = "--remark", description = "Why; needed to turn it down.")
    private String remark;

    @Parameters(paramLabel = "ACTIVATION")
    private long id;

    @Override
    public Integer call() {
        var body = new HashMap<String, Object>();
        body.put("approve", !refuse);
        body.put("remark", remark);
        var path = "activations/" + id + (rollback ? "/rollback/decision" : "/decision");
        var decided = server.client("reviewer").post(path, body, Map.of()).orFail();
        System.out.printf(
                "Activation %d of version %s is %s.%n",
                id, decided.path("version").asText(), decided.path("state").asText());
        return 0;
    }
}
