package cn.songhe.deploy;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what is installed on a running server, and which version is in force. */
@Command(
        name = "list",
        description = "Installed plugins with versions, what is in force, refusals; and the activations.",
        mixinStandardHelpOptions = true)
final class PluginListCommand implements Callable<Integer> {

    @Mixin
    private ServerOptions server;

    @Override
    public Integer call() {
        var client = server.client("integrator");
        var plugins = new TextTable(6, "plugin", "version", "state", "in force", "sha256", "refused because");
        for (var plugin : client.get("plugins").orFail()) {
            plugins.row(
                    plugin.path("id").asText(plugin.path("file").asText()),
                    plugin.path("version").asText(""),
                    plugin.path("loaded").asBoolean() ? "loaded" : "refused",
                    plugin.path("active").asBoolean() ? "yes" : "",
                    plugin.path("sha256").asText("").replaceAll("^(.{12}).*", "$1"),
                    plugin.path("refusals").path(0).path("text").path("en").asText(""));
        }
        System.out.println(plugins);
        var activations = new TextTable(5, "activation", "version", "from", "state", "proposed by", "decided by");
        for (var activation : client.get("activations").orFail().path("activations")) {
            activations.row(
                    activation.path("id").asText(),
                    activation.path("version").asText(),
                    activation.path("effectiveFrom").asText(),
                    activation.path("state").asText(),
                    activation.path("proposedBy").asText(""),
                    activation.path("decidedBy").asText(""));
        }
        System.out.println();
        System.out.println(activations);
        return 0;
    }
}
