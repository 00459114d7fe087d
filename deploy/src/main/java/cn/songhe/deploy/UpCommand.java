package cn.songhe.deploy;

import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.plugins.host.InstalledPlugin;
import cn.songhe.plugins.host.PluginHost;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts everything; stops everything when it is told to. */
@Command(
        name = "up",
        description =
                "Starts database and server, brings in demo data at first, runs a monthly cycle, prints the logins.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

    @Option(names = "--port", defaultValue = "8080", description = "The port on 127.0.0.1 (${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--elders",
            defaultValue = "2000",
            description = "Fictional elders of Taiyuan at the first start (${DEFAULT-VALUE}).")
    private int elders;

    @Option(names = "--no-demo", description = "Bring in no demo data, run no cycle.")
    private boolean bare;

    @Option(names = "--demo", description = "Bring in demo data and demo logins even into a database of your own.")
    private boolean demo;

    @Option(names = "--exit", description = "Stop again after the cycle, for scripts.")
    private boolean exit;

    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    @Override
    public Integer call() throws Exception {
        var home = Home.ofProcess().create();
        var stopping = new Thread(this::stop, "stop");
        Runtime.getRuntime().addShutdownHook(stopping);
        try {
            run(home);
            return 0;
        } finally {
            stop();
        }
    }

    private void run(Home home) throws Exception {
        Server.requireFree(port);
        started.push(InstanceLock.take(home.data()));
        var tenants = TenantRegistry.read(home.tenants());
        BundledPlugins.bring(home);
        requirePlugins(home);
        var secrets = new Secrets(home.data());
        var database = database(home, secrets);
        say("bringing the tables up to date");
        Migration.run(database);
        say("starting the server on port " + port);
        var server = Server.launch(home, database, secrets, new Server.Settings(port, List.of(), Map.of()));
        started.push(server);
        server.awaitReady();
        // demo logins have a published password: never unasked in a database that somebody else runs
        bare = bare || (Database.external() != null && !demo);
        if (!bare) {
            new Demo(home, database, tenants, server.address()).run(elders);
        }
        System.out.println();
        System.out.println("Songhe is running at " + server.address() + "/");
        if (!bare) {
            System.out.println(Demo.logins());
        }
        if (!exit) {
            System.out.println("Stop it with Ctrl-C.");
            server.await();
        }
    }

    private Database database(Home home, Secrets secrets) {
        var external = Database.external();
        if (external != null) {
            return external;
        }
        say("starting the embedded PostgreSQL in " + home.data().resolve("postgres"));
        var embedded = EmbeddedDatabase.start(home.data().resolve("postgres"), secrets);
        started.push(embedded);
        return embedded.database();
    }

    /** A plugin that does not load is said now, before anything is started. */
    private static void requirePlugins(Home home) {
        try (var host = PluginHost.load(home.plugins())) {
            for (var plugin : host.plugins()) {
                if (plugin instanceof InstalledPlugin.Refused refused) {
                    var first = refused.refusals().get(0);
                    throw new Failure("The plugin " + refused.file().getFileName() + " does not load: " + first.where()
                            + ": " + first.text().en());
                }
            }
        }
    }

    private synchronized void stop() {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                System.err.println("songhe: " + e.getMessage());
            }
        }
    }

    private static void say(String what) {
        System.out.println("· " + what);
    }
}
