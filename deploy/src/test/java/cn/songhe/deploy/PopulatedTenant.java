package cn.songhe.deploy;

import cn.songhe.deploy.demo.DemoCity;
import cn.songhe.kernel.tenant.TenantRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A tenant with something in every table: demo data, and for Taiyuan a closed cycle of a time of its own. */
final class PopulatedTenant {

    private PopulatedTenant() {}

    static void in(String id) throws Exception {
        var tenant = TenantRegistry.read(TestSite.home().tenants()).find(id).orElseThrow();
        Path folder = Files.createTempDirectory("demo");
        DemoCity.generate(tenant, 200, 7, LocalDate.of(2022, 5, 31)).writeTo(folder);
        var clerk = ServerTest.as(id, "clerk");
        boolean hasPolicy = clerk.get("policy").orFail().path("plugin").asText().equals(TestSite.ONE);
        for (var kind : List.of("elders", "facilities", "stays", "meals", "applications")) {
            if (!kind.equals("applications") || hasPolicy) {
                clerk.upload("imports/" + kind, folder.resolve(kind + ".csv")).orFail();
            }
        }
        if (hasPolicy) {
            override(id);
            closedCycle(id, clerk);
            nextCycle(id, clerk);
            RehearsalIT.rehearse(ServerTest.as(id, "reviewer"), TestSite.REHEARSED);
            whatNoOtherTestBrings(id);
        }
    }

    /** States of formulas that carry something over, which this city has none of; and the record of an installation. */
    private static void whatNoOtherTestBrings(String id) throws SQLException {
        try (var connection = TestSite.get().app(id);
                var insert = connection.createStatement()) {
            insert.execute(
                    "insert into formula_state select tenant_id, cycle_id, subject_kind, subject_id, formula, 'test', 1"
                            + " from line limit 1 on conflict do nothing");
            insert.execute(
                    "insert into plugin_install (tenant_id, plugin, version, sha256, installed_by, verdict) values ('"
                            + id + "', 'test', '1.0.0', '" + "0".repeat(64)
                            + "', 'test', '{}') on conflict do nothing");
            connection.commit();
        }
    }

    private static void override(String id) {
        ServerTest.as(id, "reviewer")
                .post(
                        "parameters",
                        Map.of("name", "bed.minimum-days", "from", "2040-01-01", "value", "3", "ground", "test"),
                        Map.of())
                .orFail();
    }

    /** The next month is computed and waits: it differs from the one before. */
    private static void nextCycle(String id, Client clerk) {
        CycleCommand.openAndAwait(clerk, "monthly", "2022-06", "key-populate-next-" + id);
    }

    private static void closedCycle(String id, Client clerk) throws SQLException {
        var cycle = CycleCommand.openAndAwait(clerk, "monthly", "2022-05", "key-populate-" + id);
        if (cycle.path("state").asText().equals("REVIEW")) {
            CycleCommand.approve(ServerTest.as(id, "reviewer"), cycle.path("id").asLong());
        }
    }
}
