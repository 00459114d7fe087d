package cn.songhe.app;

import cn.songhe.kernel.actor.OpenToAll;
import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.spi.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which tenants there are; known to everybody. */
@RequestScoped
@Path("v1/tenants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "platform")
public class TenantResource {

    @Inject
    private TenantRegistry tenants;

    @Inject
    private PolicyBoard policies;

    /**
     * A tenant.
     *
     * @param policy whether a plugin with its policy is in operation
     */
    public record TenantView(String id, Text name, String division, String accent, boolean policy) {}

    /** Lists tenants. */
    @GET
    @OpenToAll
    @Operation(operationId = "listTenants", summary = "The cities on this platform")
    public List<TenantView> tenants() {
        return tenants.all().stream()
                .map(t -> new TenantView(
                        t.id(),
                        t.name(),
                        t.division().value(),
                        t.accent(),
                        policies.current(t.id()).isPresent()))
                .toList();
    }
}
