package cn.songhe.deploy;

import cn.songhe.kernel.actor.Role;
import cn.songhe.kernel.tenant.Scope;
import cn.songhe.plugins.host.PluginSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** A real PostgreSQL with two tenants' accounts, a folder of plugins with one bad one among them, and the files of the server. */
final class TestSite {

    static final String PASSWORD = "a password for tests";
    static final String ONE = "taiyuan";
    static final String OTHER = "xuchang";

    /** A tenant that exists for these tests only: a folder, no build. */
    static final String WAY = "way";

    /** A tenant of Taiyuan's policy for which versions are installed, activated and rolled back. */
    static final String LIFE = "life";

    /** A tenant of Taiyuan's policy in which the browser works. */
    static final String DOORS = "doors";

    /** A tenant whose plugin does not exist until a test makes it from the archetype. */
    static final String NEW_TOWN = "newtown";

    private static TestSite site;

    private final Path folder = Path.of(System.getProperty("songhe.it.dir"));
    private final Path plugins = folder.resolve("plugins");
    private final Secrets secrets;
    private final EmbeddedDatabase database;

    /** A city of a test's own, whose voucher rolls over. */
    static final String VOUCHER = "voucher-town";

    /** A version that grants every elder 100 yuan a month by the one formula {@code D-1}, and nothing else. */
    static final String REHEARSED = "0.9.0";

    /** The same, but it throws for everybody from 60 years on. */
    static final String FAILING = "0.8.0";

    private TestSite() throws IOException, SQLException {
        deleteOld();
        Files.createDirectories(plugins);
        secrets = new Secrets(folder);
        database = EmbeddedDatabase.start(folder.resolve("postgres"), secrets);
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        Migration.run(database.database());
        Files.write(folder.resolve("preboot.txt"), ServerFiles.preboot());
        Files.write(folder.resolve("logging.properties"), ServerFiles.logging());
        installPlugins();
        copyTenants();
        for (var tenant : new String[] {ONE, OTHER, WAY, VOUCHER, LIFE, DOORS, NEW_TOWN}) {
            for (var role : Role.values()) {
                if (role != Role.OPERATOR && role.fits(tenant)) {
                    account(tenant, role.name().toLowerCase(java.util.Locale.ROOT), role);
                }
            }
            account(tenant, "second-reviewer", Role.REVIEWER);
        }
        account(Scope.PROVINCE, Scope.PROVINCE, Role.PROVINCE);
    }

    static synchronized TestSite get() {
        try {
            site = site == null ? new TestSite() : site;
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void deleteOld() throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }

    private void installPlugins() throws IOException {
        try (var jars = Files.list(home().bundledPlugins())) {
            for (var jar : jars.toList()) {
                Files.copy(jar, plugins.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        PluginSources.good("broken", "1.0.0")
                .attribute("Plugin-Requires", ">=9.0.0")
                .write(plugins, "broken.jar");
        VoucherPlugin.write(plugins);
        // lower than the real one: neither is in force, both can be rehearsed
        PluginSources.good("taiyuan", REHEARSED).write(plugins, "rehearsed.jar");
        PluginSources.good("taiyuan", FAILING)
                .edit(
                        "demo.Monthly",
                        "return Decision.grant(",
                        "long each = 100 / Math.max(0, 60 - elder.ageOn(terms.period().last())); return Decision.grant(")
                .write(plugins, "failing.jar");
    }

    private void copyTenants() throws IOException {
        try (var tenants = Files.list(home().tenants())) {
            for (var tenant : tenants.filter(Files::isDirectory).toList()) {
                copyTenant(tenant, tenant.getFileName().toString());
            }
        }
        copyTenant(home().tenants().resolve(ONE), WAY);
        copyTenant(home().tenants().resolve(ONE), LIFE);
        copyTenant(home().tenants().resolve(ONE), DOORS);
        copyTenant(home().tenants().resolve(ONE), VOUCHER);
        ruledBy(VOUCHER, VoucherPlugin.ID);
        copyTenant(home().tenants().resolve("qiaocheng"), NEW_TOWN);
        ruledBy(NEW_TOWN, NEW_TOWN);
    }

    private void ruledBy(String tenant, String plugin) throws IOException {
        var properties = tenants().resolve(tenant).resolve("tenant.properties");
        Files.writeString(properties, Files.readString(properties).replaceAll("(?m)^plugin=.*$", "plugin=" + plugin));
    }

    private void copyTenant(Path from, String name) throws IOException {
        var to = Files.createDirectories(tenants().resolve(name));
        for (var file : new String[] {"tenant.properties", "divisions.csv"}) {
            Files.copy(from.resolve(file), to.resolve(file));
        }
    }

    private Path tenants() {
        return folder.resolve("tenants");
    }

    void account(String tenant, String login, Role role) throws SQLException {
        AccountCommand.write(database(), tenant, login, PASSWORD, Set.of(role), role == Role.OPERATOR ? 50L : null);
    }

    static Home home() {
        var root = Path.of(System.getProperty("songhe.home")).toAbsolutePath().normalize();
        return new Home(root, Path.of(System.getProperty("songhe.it.dir")));
    }

    Database database() {
        return database.database();
    }

    /** A connection of the application's role, with the tenant named, or with none if it is {@code null}. */
    Connection app(String tenant) throws SQLException {
        var connection = database().asApp();
        connection.setAutoCommit(false);
        if (tenant != null) {
            AccountCommand.scope(connection, tenant);
        }
        return connection;
    }

    /** Options of the virtual machine that Arquillian starts. They are split at blanks. */
    String serverOptions() {
        return String.join(
                " ",
                "-XX:TieredStopAtLevel=1",
                "-Xmx768m",
                "-Dsonghe.db.url=" + database().url(),
                "-Dsonghe.db.user=" + database().app().user(),
                "-Dsonghe.db.password=" + database().app().password(),
                "-Dsonghe.db.oversight.user=" + database().oversight().user(),
                "-Dsonghe.db.oversight.password=" + database().oversight().password(),
                "-Dsonghe.sealing.secret=" + secrets.get("sealing.secret"),
                "-Dsonghe.tenants.dir=" + tenants(),
                "-Dsonghe.plugins.dir=" + plugins,
                "-Dsonghe.doctor.classpath=" + home().libraries());
    }
}
