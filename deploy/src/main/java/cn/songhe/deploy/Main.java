package cn.songhe.deploy;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
        name = "songhe",
        description = "Songhe 松鹤： elder care and childcare administration for cities.",
        mixinStandardHelpOptions = true,
        version = "1.0.0",
        subcommands = {
            UpCommand.class,
            AssessCommand.class,
            ImportCommand.class,
            CycleCommand.class,
            ExplainCommand.class,
            DemoDataCommand.class,
            AccountCommand.class,
            CompareCommand.class,
            PluginCommand.class,
            BenchCommand.class
        })
public final class Main {

    private Main() {}

    /** Runs a command; exit code 0 for success, 1 for a difference or a failure, 2 for wrong arguments. */
    public static void main(String[] arguments) {
        Quiet.logs();
        var line = new CommandLine(new Main());
        line.setExecutionExceptionHandler((thrown, command, parsed) -> {
            var sentence = thrown instanceof Failure ? thrown.getMessage() : "Unexpected: " + thrown;
            command.getErr().println("songhe: " + sentence);
            return 1;
        });
        System.exit(line.execute(arguments));
    }
}
