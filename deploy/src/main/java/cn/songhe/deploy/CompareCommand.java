package cn.songhe.deploy;

import cn.songhe.evaluation.Language;
import cn.songhe.evaluation.compare.Candidate;
import cn.songhe.evaluation.compare.Comparison;
import cn.songhe.evaluation.compare.ComparisonTable;
import cn.songhe.evaluation.yaml.YamlFault;
import cn.songhe.kernel.tenant.Divisions.Level;
import cn.songhe.kernel.tenant.Tenant;
import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.plugins.host.PluginHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts one invented case before the policies of all cities, without server or database. */
@Command(
        name = "compare",
        description =
                "One synthetic elder, child or facility through every city's policy, side by side. Needs no server.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    @Option(names = "--language", defaultValue = "ZH", description = "ZH or EN (${DEFAULT-VALUE}).")
    private Language language;

    @Parameters(paramLabel = "CASE.yaml")
    private Path file;

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Failure("There is no file " + file + ".");
        }
        var home = Home.ofProcess();
        BundledPlugins.bring(home);
        try (var host = PluginHost.load(home.plugins())) {
            var candidates =
                    candidates(host, TenantRegistry.read(home.tenants()).all());
            var comparison = Comparison.of(file.toString(), Files.readString(file), candidates);
            System.out.println(new ComparisonTable(language).render(comparison));
            return 0;
        } catch (YamlFault fault) {
            throw new Failure(fault.getMessage());
        }
    }

    private static List<Candidate> candidates(PluginHost host, Iterable<Tenant> tenants) {
        var candidates = new ArrayList<Candidate>();
        for (var tenant : tenants) {
            host.latest(tenant.plugin()).ifPresent(policy -> {
                var counties = tenant.divisions().of(Level.COUNTY);
                var home =
                        counties.isEmpty() ? tenant.division() : counties.get(0).code();
                candidates.add(new Candidate(policy, home));
            });
        }
        return candidates;
    }
}
