package cn.songhe.deploy;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a file into a running server. */
@Command(
        name = "import",
        description = "Imports a CSV or XLSX file: whole or not at all, or with --keep-good its good rows.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private ServerOptions server;

    @Option(names = "--keep-good", description = "Keep rows that can be taken although others are refused.")
    private boolean keepGood;

    @Option(
            names = "--refusals",
            description = "Where to write the refused rows with their reasons (FILE.refused.csv).")
    private Path refusals;

    @Parameters(index = "0", paramLabel = "KIND", description = "elders, facilities, stays, meals or applications.")
    private String kind;

    @Parameters(index = "1", paramLabel = "FILE")
    private Path file;

    @Override
    public Integer call() {
        var client = server.client("clerk");
        var answer = client.upload("imports/" + kind + "?keepGood=" + keepGood, file);
        var report = answer.status() == 422 && answer.body().has("refusals") ? answer.body() : answer.orFail();
        System.out.printf(
                "%s: %,d rows, %,d new or changed, %,d unchanged, %,d refused; %s%n",
                kind,
                report.path("rows").asLong(),
                report.path("changed").asLong(),
                report.path("unchanged").asLong(),
                report.path("refused").asLong(),
                report.path("applied").asBoolean() ? "applied" : "nothing was kept");
        if (report.path("refused").asLong() == 0) {
            return 0;
        }
        var target = refusals == null ? file.resolveSibling(file.getFileName() + ".refused.csv") : refusals;
        RefusalFile.write(file, report, target);
        System.out.println("Refused rows with their reasons: " + target);
        return 1;
    }
}
