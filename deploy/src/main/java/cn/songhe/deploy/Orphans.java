package cn.songhe.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Stops what an earlier launcher left running when it was killed. */
final class Orphans {

    private Orphans() {}

    /** Stops a PostgreSQL server that still holds the folder. */
    static void stopPostgres(Path folder) {
        stop(folder.resolve("postmaster.pid"), "postgres", "-INT");
    }

    /** Stops a server whose number stands in the file. */
    static void stopServer(Path file) {
        stop(file, "java", "-TERM");
    }

    private static void stop(Path file, String program, String signal) {
        try {
            if (!Files.exists(file)) {
                return;
            }
            long pid = Long.parseLong(Files.readAllLines(file).get(0).strip());
            var process = ProcessHandle.of(pid)
                    .filter(p -> p.info().command().orElse("").contains(program));
            if (process.isPresent()) {
                new ProcessBuilder("kill", signal, String.valueOf(pid)).start().waitFor();
                process.get().onExit().get(30, TimeUnit.SECONDS);
            }
            Files.deleteIfExists(file);
        } catch (IOException | NumberFormatException | java.util.concurrent.ExecutionException e) {
            throw new Failure("What " + file + " names cannot be stopped; stop it by hand and try again.");
        } catch (java.util.concurrent.TimeoutException e) {
            throw new Failure("An earlier " + program + " process does not stop; see " + file + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.");
        }
    }
}
