package cn.songhe.deploy;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Sends a jar to a running server, which examines it and keeps it only if it is sound. */
@Command(
        name = "install",
        description = "Installs a plugin's jar; it is in force for nobody until its activation is approved.",
        mixinStandardHelpOptions = true)
final class PluginInstallCommand implements Callable<Integer> {

    @Mixin
    private ServerOptions server;

    @Parameters(paramLabel = "PLUGIN.jar")
    private Path jar;

    @Override
    public Integer call() {
        var answer = server.client("integrator").upload("plugins", jar);
        var checks = answer.body().path("verdict").path("checks");
        for (var check : checks) {
            for (var finding : check.path("findings")) {
                System.out.printf(
                        "%s  %s  %s%n",
                        check.path("id").asText(),
                        finding.path("where").asText(),
                        finding.path("what").path("zh").asText());
            }
        }
        var installed = answer.orFail();
        System.out.printf(
                "Installed %s %s, %s checks passed.%n",
                installed.path("id").asText(), installed.path("version").asText(), checks.size());
        return 0;
    }
}
