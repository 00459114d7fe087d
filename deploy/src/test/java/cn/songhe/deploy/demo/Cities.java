package cn.songhe.deploy.demo;

import cn.songhe.kernel.tenant.Tenant;
import cn.songhe.kernel.tenant.TenantRegistry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Fictional cities of the tenants that come with the platform. */
final class Cities {

    static final LocalDate AS_OF = LocalDate.of(2022, 5, 31);

    private static final long SEED = 7;

    private Cities() {}

    static List<Tenant> tenants() {
        return TenantRegistry.read(Path.of("..", "tenants")).all();
    }

    static Tenant tenant(String id) {
        return tenants().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }

    static DemoCity city(String id, int elders) {
        return DemoCity.generate(tenant(id), elders, SEED, AS_OF);
    }

    static DemoCity taiyuan(int elders) {
        return city("taiyuan", elders);
    }

    /** One cell of every row, without the empty ones. */
    static Stream<String> column(DemoTable table, String column) {
        int position = table.columns().indexOf(column);
        return table.rows().map(row -> row.get(position)).filter(cell -> !cell.isEmpty());
    }
}
