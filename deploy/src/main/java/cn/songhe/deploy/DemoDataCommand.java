package cn.songhe.deploy;

import cn.songhe.deploy.demo.DemoCity;
import cn.songhe.kernel.tenant.TenantRegistry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes files with fictional persons and facilities. */
@Command(
        name = "demo-data",
        description =
                "Writes CSV files with fictional, marked elders, facilities, stays, meals and applications of a tenant.",
        mixinStandardHelpOptions = true)
final class DemoDataCommand implements Callable<Integer> {

    @Option(names = "--tenant", required = true, description = "The tenant, such as taiyuan.")
    private String tenant;

    @Option(names = "--elders", defaultValue = "2000", description = "How many elders (${DEFAULT-VALUE}).")
    private int elders;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "The same seed gives the same files (${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--as-of",
            defaultValue = "2022-05-31",
            description = "The day as of which they are made (${DEFAULT-VALUE}).")
    private LocalDate asOf;

    @Option(names = "--out", defaultValue = "demo-data", description = "The folder to write to (${DEFAULT-VALUE}).")
    private Path out;

    @Override
    public Integer call() throws Exception {
        var city = TenantRegistry.read(Home.ofProcess().tenants())
                .find(tenant)
                .orElseThrow(() -> new Failure("There is no tenant " + tenant + "."));
        DemoCity.generate(city, elders, seed, asOf).writeTo(out);
        System.out.printf(
                "%,d fictional elders of %s in %s%n", elders, city.name().zh(), out);
        return 0;
    }
}
