package cn.songhe.plugins.boundary;

import cn.songhe.kernel.actor.OpenToAll;
import cn.songhe.plugins.control.ReadPolicyMatrix;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The cities' policies side by side over HTTP. Open: it tells what public documents say, and nothing of any tenant's rows. */
@RequestScoped
@Path("v1/policy-matrix")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policy")
public class PolicyMatrixResource {

    private ReadPolicyMatrix matrix;

    /** For the container's proxy. */
    protected PolicyMatrixResource() {}

    @Inject
    PolicyMatrixResource(ReadPolicyMatrix matrix) {
        this.matrix = matrix;
    }

    /** The matrix of today. */
    @GET
    @OpenToAll
    @Operation(
            operationId = "policyMatrix",
            summary = "What each city grants, how much, since when, on which clause, and what awaits a standard")
    public PolicyMatrix matrix() {
        return matrix.today();
    }
}
