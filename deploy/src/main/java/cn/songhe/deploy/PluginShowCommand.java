package cn.songhe.deploy;

import cn.songhe.evaluation.Language;
import cn.songhe.evaluation.register.PolicyRegister;
import cn.songhe.plugins.host.PluginHost;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what an installed plugin says: its documents, formulas, parameters, lists and indicators. Needs no server. */
@Command(
        name = "show",
        description =
                "The register of an installed plugin: documents, formulas, parameters with clause, lists, indicators.",
        mixinStandardHelpOptions = true)
final class PluginShowCommand implements Callable<Integer> {

    @Option(names = "--language", defaultValue = "ZH", description = "ZH or EN (${DEFAULT-VALUE}).")
    private Language language;

    @Option(names = "--on", required = true, description = "The day whose values are shown, such as 2022-05-31.")
    private LocalDate on;

    @Parameters(index = "0", paramLabel = "ID", description = "The plugin, such as taiyuan.")
    private String id;

    @Parameters(index = "1", arity = "0..1", paramLabel = "VERSION", description = "The highest if none is given.")
    private String version;

    @Override
    public Integer call() {
        var home = Home.ofProcess();
        BundledPlugins.bring(home);
        try (var host = PluginHost.load(home.plugins())) {
            var policy = version == null ? host.latest(id) : host.policy(id, version);
            var register = PolicyRegister.of(
                    policy.orElseThrow(() -> new Failure("There is no such plugin in " + home.plugins() + ".")),
                    List.of(),
                    on);
            System.out.println(new RegisterReport(language).of(register));
            return 0;
        }
    }
}
