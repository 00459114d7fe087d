package cn.songhe.deploy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The application server as a process of its own. */
final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    /** The server says that it is ready even if the application could not be deployed; so long it may still take to answer. */
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final Process process;
    private final URI address;
    private final Path pidFile;
    private final Path log;

    private Server(Process process, URI address, Path pidFile, Path log) {
        this.process = process;
        this.address = address;
        this.pidFile = pidFile;
        this.log = log;
    }

    /**
     * What a server needs.
     *
     * @param port the port on 127.0.0.1
     * @param javaOptions options for its virtual machine
     * @param settings further environment variables
     */
    record Settings(int port, List<String> javaOptions, Map<String, String> settings) {}

    /**
     * Throws if the port is taken.
     *
     * @throws Failure in one sentence
     */
    static void requireFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new Failure(
                    "Port " + port + " on 127.0.0.1 is in use; stop what uses it or choose another with --port.");
        }
    }

    /** Starts the server and waits until it is ready. */
    static Server start(Home home, Database database, Secrets secrets, Settings settings) {
        var server = launch(home, database, secrets, settings);
        server.awaitReady();
        return server;
    }

    /** Starts the server's process. */
    static Server launch(Home home, Database database, Secrets secrets, Settings settings) {
        requireFree(settings.port());
        BundledPlugins.bring(home);
        var pidFile = home.data().resolve("server.pid");
        Orphans.stopServer(pidFile);
        try {
            var builder = new ProcessBuilder(command(home, settings));
            var environment = builder.environment();
            environment.put("SONGHE_DB_URL", database.url());
            environment.put("SONGHE_DB_USER", database.app().user());
            environment.put("SONGHE_DB_PASSWORD", database.app().password());
            environment.put("SONGHE_DB_OVERSIGHT_USER", database.oversight().user());
            environment.put("SONGHE_DB_OVERSIGHT_PASSWORD", database.oversight().password());
            environment.remove("SONGHE_DB_OWNER_PASSWORD");
            environment.put("SONGHE_SEALING_SECRET", secrets.get("sealing.secret"));
            environment.put("SONGHE_TENANTS_DIR", home.tenants().toString());
            environment.put("SONGHE_PLUGINS_DIR", home.plugins().toString());
            environment.put("SONGHE_DOCTOR_CLASSPATH", home.libraries());
            environment.putAll(settings.settings());
            var log = home.data().resolve("server.log");
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            var process = builder.start();
            Orphans.remember(pidFile, process.toHandle());
            return new Server(process, URI.create("http://127.0.0.1:" + settings.port()), pidFile, log);
        } catch (IOException e) {
            throw new Failure("The server cannot be started: " + e.getMessage());
        }
    }

    private static List<String> command(Home home, Settings settings) throws IOException {
        var preboot = home.data().resolve("preboot.txt");
        Files.write(preboot, ServerFiles.preboot());
        var logging = home.data().resolve("logging.properties");
        Files.write(logging, ServerFiles.logging());
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings.javaOptions());
        command.addAll(List.of(
                "-jar",
                home.payara().toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                String.valueOf(settings.port()),
                "--prebootcommandfile",
                preboot.toString(),
                "--logproperties",
                logging.toString(),
                "--contextroot",
                "/",
                "--deploy",
                home.war().toString()));
        return command;
    }

    /** Waits until the application answers. */
    void awaitReady() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var client = new Client(address, null);
        long startedAt = 0;
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new Failure("The server stopped while starting; its log is " + log + ".");
            }
            if (client.isReady()) {
                return;
            }
            startedAt = startedAt == 0 && ServerFiles.hasStarted(log) ? System.nanoTime() : startedAt;
            if (startedAt != 0 && System.nanoTime() - startedAt > GRACE.toNanos()) {
                close();
                throw new Failure("The application could not be deployed; the server's log is " + log + ".");
            }
            pause();
        }
        close();
        throw new Failure(
                "The server was not ready after " + PATIENCE.toSeconds() + " seconds; its log is " + log + ".");
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.");
        }
    }

    URI address() {
        return address;
    }

    /** Waits until the server's process ends. */
    void await() throws InterruptedException {
        process.waitFor();
    }

    /** Kills it at once, as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
            Files.deleteIfExists(pidFile);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new Failure("The file " + pidFile + " cannot be removed.");
        }
    }
}
