package cn.songhe.kernel.tenant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The tenants on this platform: one folder each. */
public final class TenantRegistry {

    private final Map<String, Tenant> tenants;

    private TenantRegistry(Map<String, Tenant> tenants) {
        this.tenants = Map.copyOf(tenants);
    }

    /**
     * Reads every folder that holds a {@code tenant.properties}.
     *
     * @throws IllegalArgumentException if one of them is incomplete, naming it
     */
    public static TenantRegistry read(Path directory) {
        var tenants = new TreeMap<String, Tenant>();
        try (var folders = Files.list(directory)) {
            folders.filter(f -> Files.isRegularFile(f.resolve("tenant.properties")))
                    .map(TenantFolder::read)
                    .forEach(t -> tenants.put(t.id(), t));
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of tenants cannot be read", e);
        }
        return new TenantRegistry(tenants);
    }

    /** The tenant of this id. */
    public Optional<Tenant> find(String id) {
        return Optional.ofNullable(id == null ? null : tenants.get(id));
    }

    /** All tenants in order of their ids. */
    public List<Tenant> all() {
        var list = new ArrayList<>(tenants.values());
        list.sort((a, b) -> a.id().compareTo(b.id()));
        return list;
    }
}
