package cn.songhe.plugins.boundary;

import cn.songhe.kernel.actor.Requires;
import cn.songhe.plugins.control.ComparePolicies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Comparing cities over HTTP. It stands below a city because a login is of one; what it answers is the same for every city, and holds
 * nothing of a person.
 */
@RequestScoped
@Path("v1/{tenant}/compare")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "policy")
public class CompareResource {

    private ComparePolicies policies;

    /** For the container's proxy. */
    protected CompareResource() {}

    @Inject
    CompareResource(ComparePolicies policies) {
        this.policies = policies;
    }

    /** Asks all cities. */
    @POST
    @Requires("policy:read")
    @Operation(
            operationId = "compareCities",
            summary = "What every city's policy in force says of one invented subject")
    public CompareViews.Result compare(@PathParam("tenant") String tenant, CompareViews.Question question) {
        return policies.compare(question);
    }
}
