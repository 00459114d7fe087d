package cn.songhe.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops what an earlier launcher left running when it was killed; and nothing else that happens to have the same number today. */
final class Orphans {

    private Orphans() {}

    /** Notes a process by its number and the moment of its start. */
    static void remember(Path file, ProcessHandle process) throws IOException {
        Files.write(file, List.of(String.valueOf(process.pid()), startOf(process)));
    }

    /** Stops a PostgreSQL server that still holds the folder: its own file names its number and the folder. */
    static void stopPostgres(Path folder) {
        var file = folder.resolve("postmaster.pid");
        var lines = read(file);
        if (lines.size() < 2 || !Path.of(lines.get(1).strip()).equals(folder.toAbsolutePath())) {
            return;
        }
        running(lines)
                .filter(p -> p.info().command().orElse("").contains("postgres"))
                .ifPresent(p -> stop(p, "-INT", file));
    }

    /** Stops a server that was remembered in the file. */
    static void stopServer(Path file) {
        var lines = read(file);
        if (lines.size() == 2) {
            running(lines).filter(p -> startOf(p).equals(lines.get(1))).ifPresent(p -> stop(p, "-TERM", file));
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }

    private static Optional<ProcessHandle> running(List<String> lines) {
        var number = lines.get(0).strip();
        return number.matches("\\d+") ? ProcessHandle.of(Long.parseLong(number)) : Optional.empty();
    }

    private static List<String> read(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new Failure("The file " + file + " cannot be read.");
        }
    }

    private static void stop(ProcessHandle process, String signal, Path file) {
        try {
            new ProcessBuilder("kill", signal, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw new Failure("An earlier process does not stop; see " + file + " for its number and stop it by hand.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.");
        }
    }
}
