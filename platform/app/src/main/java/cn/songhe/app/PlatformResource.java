package cn.songhe.app;

import cn.songhe.kernel.actor.OpenToAll;
import cn.songhe.kernel.tenant.TenantRegistry;
import cn.songhe.plugins.boundary.PolicyBoard;
import cn.songhe.spi.Text;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What may be known without a login: which tenants there are, and whether the service is ready. */
@RequestScoped
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "platform")
public class PlatformResource {

    @Inject
    private TenantRegistry tenants;

    @Inject
    private PolicyBoard policies;

    @Resource(lookup = "java:app/jdbc/songhe")
    private DataSource dataSource;

    /**
     * A tenant.
     *
     * @param policy whether a plugin with its policy is in operation
     */
    public record TenantView(String id, Text name, String division, String accent, boolean policy) {}

    /** Whether the service is ready. */
    public record Readiness(boolean ready) {}

    /** Lists tenants. */
    @GET
    @Path("tenants")
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

    /** Says whether database and application answer. */
    @GET
    @Path("ready")
    @OpenToAll
    @Operation(operationId = "ready", summary = "200 when the service can work, 503 when its database does not answer")
    public Response ready() {
        try (var connection = dataSource.getConnection()) {
            boolean valid = connection.isValid(2);
            return Response.status(valid ? 200 : 503).entity(new Readiness(valid)).build();
        } catch (SQLException e) {
            return Response.status(503).entity(new Readiness(false)).build();
        }
    }
}
