package cn.songhe.deploy;

import cn.songhe.deploy.demo.DemoCity;
import cn.songhe.kernel.actor.Role;
import cn.songhe.kernel.tenant.Scope;
import cn.songhe.kernel.tenant.Tenant;
import cn.songhe.kernel.tenant.TenantRegistry;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Brings demo data in at the first start, the way any city would: accounts, imports, a cycle that two persons handle. */
final class Demo {

    static final String PASSWORD = "songhe-demo-2022";
    static final String PERIOD = "2022-05";
    private static final LocalDate AS_OF = LocalDate.of(2022, 5, 31);
    private static final long SEED = 1;
    private static final int ELDERS_ELSEWHERE = 300;
    private static final String CITY = "taiyuan";
    private static final List<String> KINDS = List.of("elders", "facilities", "stays", "meals", "applications");
    private static final List<Role> ACCOUNTS =
            List.of(Role.CLERK, Role.REVIEWER, Role.FINANCE, Role.AUDITOR, Role.OVERSIGHT, Role.INTEGRATOR);

    private final Home home;
    private final Database database;
    private final TenantRegistry tenants;
    private final URI server;

    Demo(Home home, Database database, TenantRegistry tenants, URI server) {
        this.home = home;
        this.database = database;
        this.tenants = tenants;
        this.server = server;
    }

    void run(int elders) throws SQLException, IOException {
        var done = home.data().resolve("demo-data-is-in");
        if (!Files.exists(done)) {
            for (var tenant : tenants.all()) {
                accounts(tenant);
                bringIn(tenant, tenant.id().equals(CITY) ? elders : ELDERS_ELSEWHERE);
            }
            Files.createFile(done);
        }
        province();
        if (tenants.find(CITY).isPresent()) {
            cycle();
        }
    }

    /** At every start: a folder of data from before there was such an account gets it too. */
    private void province() throws SQLException, IOException {
        var done = home.data().resolve("demo-province-is-in");
        if (!Files.exists(done)) {
            AccountCommand.write(database, Scope.PROVINCE, Scope.PROVINCE, PASSWORD, Set.of(Role.PROVINCE), null);
            Files.createFile(done);
        }
    }

    private void accounts(Tenant tenant) throws SQLException {
        for (var role : ACCOUNTS) {
            var login = role.name().toLowerCase(java.util.Locale.ROOT);
            AccountCommand.write(database, tenant.id(), login, PASSWORD, Set.of(role), null);
        }
    }

    private void bringIn(Tenant tenant, int elders) throws IOException {
        System.out.printf(
                "· importing %,d fictional elders of %s%n",
                elders, tenant.name().zh());
        var folder = home.data().resolve("demo").resolve(tenant.id());
        DemoCity.generate(tenant, elders, SEED, AS_OF).writeTo(folder);
        var clerk = new Client(server, tenant.id()).logIn("clerk", PASSWORD);
        boolean hasPolicy = clerk.get("policy").isGood();
        for (var kind : KINDS) {
            if (!kind.equals("applications") || hasPolicy) {
                bringIn(clerk, kind, folder.resolve(kind + ".csv"));
            }
        }
    }

    private static void bringIn(Client clerk, String kind, Path file) {
        var answer = clerk.upload("imports/" + kind, file);
        if (answer.body().path("refused").asLong() > 0) {
            var first = answer.body().path("refusals").path(0);
            throw new Failure("The demo data was refused: " + kind + " row "
                    + first.path("row").asText() + ", " + first.path("column").asText() + ": "
                    + first.path("text").path("en").asText());
        }
        answer.orFail();
    }

    private void cycle() {
        var clerk = new Client(server, CITY).logIn("clerk", PASSWORD);
        var known = find(clerk);
        boolean computed = known == null;
        var started = System.nanoTime();
        if (known == null || known.path("state").asText().equals("COMPUTING")) {
            System.out.println("· running Taiyuan's cycle for " + PERIOD);
            known = computed
                    ? CycleCommand.openAndAwait(
                            clerk, "monthly", PERIOD, UUID.randomUUID().toString())
                    : CycleCommand.await(clerk, known.path("id").asLong());
        }
        double seconds = computed ? (System.nanoTime() - started) / 1e9 : -1;
        var cycle = known;
        if (cycle.path("state").asText().equals("REVIEW")) {
            var reviewer = new Client(server, CITY).logIn("reviewer", PASSWORD);
            cycle = CycleCommand.approve(reviewer, cycle.path("id").asLong());
        }
        var totals =
                clerk.get("cycles/" + cycle.path("id").asLong() + "/totals").orFail();
        System.out.println();
        System.out.println(CycleReport.of(cycle, totals, seconds));
    }

    private static JsonNode find(Client clerk) {
        for (var cycle : clerk.get("cycles").orFail().path("items")) {
            if (cycle.path("period").asText().equals(PERIOD)
                    && cycle.path("program").asText().equals("monthly")
                    && !cycle.path("state").asText().equals("RETURNED")) {
                return cycle;
            }
        }
        return null;
    }

    static String logins() {
        return "Demo logins, in every city (password " + PASSWORD + "): "
                + String.join(
                        ", ",
                        ACCOUNTS.stream()
                                .map(r -> r.name().toLowerCase(java.util.Locale.ROOT))
                                .toList())
                + "; at /province: " + Scope.PROVINCE;
    }
}
