package cn.songhe.deploy;

import cn.songhe.doctor.Doctor;
import cn.songhe.doctor.Options;
import cn.songhe.evaluation.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Examines a jar as the server would before installing it. Needs no server. */
@Command(
        name = "check",
        description = "Holds a plugin's jar to the contract and prints the verdict; exit 1 if it does not hold.",
        mixinStandardHelpOptions = true)
final class PluginCheckCommand implements Callable<Integer> {

    @Option(names = "--language", defaultValue = "ZH", description = "ZH or EN (${DEFAULT-VALUE}).")
    private Language language;

    @Option(
            names = "--populations",
            defaultValue = "1000",
            description = "Subjects drawn for each formula (${DEFAULT-VALUE}).")
    private int populations;

    @Option(names = "--seed", description = "The seed from which they are drawn.")
    private Long seed;

    @Option(
            names = "--seconds",
            defaultValue = "20",
            description = "The longest that a batch of calls may take (${DEFAULT-VALUE}).")
    private int seconds;

    @Parameters(paramLabel = "PLUGIN.jar")
    private Path jar;

    @Override
    public Integer call() {
        if (!Files.exists(jar)) {
            throw new Failure("There is no file " + jar + ".");
        }
        var options = Options.DEFAULT.withPopulations(populations).within(Duration.ofSeconds(seconds));
        var verdict = Doctor.examine(jar, seed == null ? options : options.from(seed));
        System.out.println(verdict.render(language));
        return verdict.isSound() ? 0 : 1;
    }
}
