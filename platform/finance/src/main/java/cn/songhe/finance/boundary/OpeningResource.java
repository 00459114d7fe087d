package cn.songhe.finance.boundary;

import cn.songhe.finance.control.PlanCycles;
import cn.songhe.kernel.actor.Requires;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which cycles can be opened, over HTTP. */
@RequestScoped
@Path("v1/{tenant}/cycle-plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cycles")
public class OpeningResource {

    private PlanCycles plans;

    /** For the container's proxy. */
    protected OpeningResource() {}

    @Inject
    OpeningResource(PlanCycles plans) {
        this.plans = plans;
    }

    /** Every program. */
    @GET
    @Requires("cycles:read")
    @Operation(
            operationId = "planCycles",
            summary = "Every program with the period that comes next, and whether it can be opened now")
    public List<OpeningViews.Plan> plans(@PathParam("tenant") String tenant) {
        return plans.all();
    }
}
