package cn.songhe.kernel.tenant;

import cn.songhe.kernel.actor.OpenToAll;
import cn.songhe.kernel.error.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A city's divisions over HTTP; they are public knowledge. */
@RequestScoped
@Path("v1/{tenant}/divisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "platform")
public class DivisionResource {

    private TenantRegistry tenants;

    /** For the container's proxy. */
    protected DivisionResource() {}

    @Inject
    DivisionResource(TenantRegistry tenants) {
        this.tenants = tenants;
    }

    /**
     * A division.
     *
     * @param code 6 digits down to the county, 9 for a township
     */
    @Schema(name = "Division")
    public record View(String code, String name, Divisions.Level level) {}

    /** Lists the divisions. */
    @GET
    @OpenToAll
    @Operation(
            operationId = "listDivisions",
            summary = "The city's divisions, from the city down, each county followed by its townships")
    public List<View> divisions(@PathParam("tenant") String tenant) {
        return tenants.find(tenant).orElseThrow(Problems::notFound).divisions().all().stream()
                .map(d -> new View(d.code().value(), d.name(), d.level()))
                .toList();
    }
}
