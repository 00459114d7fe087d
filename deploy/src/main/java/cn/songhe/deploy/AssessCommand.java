package cn.songhe.deploy;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.ExplanationText;
import cn.songhe.evaluation.Language;
import cn.songhe.evaluation.cases.CaseFile;
import cn.songhe.evaluation.cases.CasePlaces;
import cn.songhe.evaluation.cases.CaseText;
import cn.songhe.evaluation.cases.PolicyCase;
import cn.songhe.evaluation.yaml.Faults;
import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.plugins.host.PluginHost;
import cn.songhe.spi.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs cases against the installed plugin of a tenant, without server or database. */
@Command(
        name = "assess",
        description = "Runs cases without server or database; prints expected and computed; exit 1 on a difference.",
        mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {

    @Option(names = "--tenant", required = true, description = "The tenant, such as taiyuan.")
    private String tenant;

    @Option(names = "--period", description = "Run only the cases of this period, such as 2022-05.")
    private String period;

    @Option(names = "--language", defaultValue = "ZH", description = "ZH or EN (${DEFAULT-VALUE}).")
    private Language language;

    @Option(names = "--brief", description = "Explain only what differs.")
    private boolean brief;

    @Parameters(arity = "1..*", paramLabel = "CASES.yaml")
    private List<Path> files;

    @Override
    public Integer call() throws IOException {
        var home = Home.ofProcess();
        var plugin = TenantRegistry.read(home.tenants())
                .find(tenant)
                .orElseThrow(() -> new Failure("There is no tenant " + tenant + "."))
                .plugin();
        BundledPlugins.bring(home);
        try (var host = PluginHost.load(home.plugins())) {
            var policy = host.latest(plugin)
                    .orElseThrow(
                            () -> new Failure("The plugin " + plugin + " is not installed in " + home.plugins() + "."));
            return run(policy);
        }
    }

    private int run(CityPolicy policy) throws IOException {
        var text = new CaseText(policy, language);
        var explanations = new ExplanationText(policy, language);
        int unexpected = 0;
        var cases = cases(policy);
        for (var policyCase : cases) {
            var result = policyCase.run(policy);
            System.out.println(text.render(result));
            if (result.isAsExpected() && !brief) {
                System.out.println(explanations.render(result.explanation()).indent(2));
            }
            unexpected += result.isAsExpected() ? 0 : 1;
        }
        System.out.printf("%d cases, %d as expected, %d not.%n", cases.size(), cases.size() - unexpected, unexpected);
        if (cases.isEmpty()) {
            throw new Failure("No case was run.");
        }
        return unexpected == 0 ? 0 : 1;
    }

    private List<PolicyCase> cases(CityPolicy policy) throws IOException {
        var wanted = wantedPeriod();
        var cases = new ArrayList<PolicyCase>();
        for (var file : files) {
            if (!Files.isRegularFile(file)) {
                throw new Failure("There is no file " + file + ".");
            }
            cases.addAll(read(policy, file));
        }
        cases.removeIf(c -> wanted != null && !c.period().equals(wanted));
        return cases;
    }

    private List<PolicyCase> read(CityPolicy policy, Path file) throws IOException {
        var yaml = Files.readString(file);
        var faults = new Faults();
        var cases = CaseFile.read(policy, file.toString(), yaml, faults);
        if (!faults.found().isEmpty()) {
            var places = CasePlaces.of(yaml);
            throw new Failure(faults.found().stream()
                    .map(fault -> "Line " + places.of(fault).line() + " of " + fault.getMessage())
                    .collect(Collectors.joining("\n")));
        }
        return cases;
    }

    private Period wantedPeriod() {
        try {
            return period == null ? null : Period.parse(period);
        } catch (IllegalArgumentException e) {
            throw new Failure("The period is written 2022-05 or 2022.");
        }
    }
}
