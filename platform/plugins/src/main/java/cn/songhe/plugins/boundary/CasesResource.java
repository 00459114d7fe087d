package cn.songhe.plugins.boundary;

import cn.songhe.kernel.actor.OpenToAll;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.Problems;
import cn.songhe.plugins.control.ComparePolicies;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * One invented case in every city over HTTP, without a login: the answer follows from public documents alone. Nothing of it is kept, and
 * too many questions are refused.
 */
@RequestScoped
@Path("v1/compare")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "policy")
public class CasesResource {

    private ComparePolicies policies;
    private OpenDoor door;

    /** For the container's proxy. */
    protected CasesResource() {}

    @Inject
    CasesResource(ComparePolicies policies, OpenDoor door) {
        this.policies = policies;
        this.door = door;
    }

    /**
     * An invented case.
     *
     * @param yaml one subject with {@code on: day}, in the format of cases; {@code home} stands for a place of the city that is asked
     */
    @Schema(name = "InventedCase")
    public record InventedCase(
            @Schema(name = "case") @JsonProperty("case") String yaml) {}

    /** Compares. */
    @POST
    @OpenToAll
    @Operation(
            operationId = "oneCaseInEveryCity",
            summary = "What each city's policy in force says of one invented subject; no personal data belongs here")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CompareViews.Result.class)))
    @APIResponse(responseCode = "429", description = "too many questions; Retry-After says how many seconds to wait")
    public Response compare(@Context HttpServletRequest request, @Context HttpHeaders headers, InventedCase invented) {
        if (invented == null) {
            throw Problem.of(Problems.MALFORMED, "");
        }
        var question = new CompareViews.Question(invented.yaml(), Map.of());
        return door.through(request, headers, () -> policies.compare(question));
    }
}
