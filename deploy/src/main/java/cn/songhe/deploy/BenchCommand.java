package cn.songhe.deploy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares the cycle with a bare JDBC loop, each size in a process of its own with the same small heap. */
@Command(
        name = "bench",
        description = "Times the cycle against a bare single-thread JDBC loop over the same rows in the same run.",
        mixinStandardHelpOptions = true,
        subcommands = BenchRulesCommand.class)
final class BenchCommand implements Callable<Integer> {

    @Option(names = "--elders", split = ",", defaultValue = "100000,1000000", description = "Sizes (${DEFAULT-VALUE}).")
    private List<Integer> sizes;

    @Option(
            names = "--rounds",
            defaultValue = "3",
            description = "Rounds of both, in turn, after one that warms up (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--workers", defaultValue = "2", description = "Threads that claim shards (${DEFAULT-VALUE}).")
    private int workers;

    @Option(
            names = "--heap",
            defaultValue = "256m",
            description = "Largest heap of the measuring process (${DEFAULT-VALUE}).")
    private String heap;

    @Override
    public Integer call() throws Exception {
        for (int elders : sizes) {
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of(
                    "-Xmx" + heap,
                    "-Dsonghe.home=" + Home.ofProcess().root(),
                    "-Dstdout.encoding=UTF-8",
                    "-cp",
                    System.getProperty("java.class.path"),
                    BenchRun.class.getName(),
                    String.valueOf(elders),
                    String.valueOf(rounds),
                    String.valueOf(workers)));
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new Failure("The run over " + elders + " elders failed.");
            }
        }
        return 0;
    }
}
