package cn.songhe.plugins.boundary;

import cn.songhe.kernel.actor.OpenToAll;
import cn.songhe.plugins.control.AnswerFamily;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A family's question over HTTP, without a login. Nothing of it is kept; so many questions a minute, and not more, are answered. */
@RequestScoped
@Path("v1/{tenant}/ask")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "ask")
public class AskResource {

    private AnswerFamily family;
    private OpenDoor door;

    /** For the container's proxy. */
    protected AskResource() {}

    @Inject
    AskResource(AnswerFamily family, OpenDoor door) {
        this.family = family;
        this.door = door;
    }

    /** What can be asked. */
    @GET
    @OpenToAll
    @Operation(operationId = "askForm", summary = "What can be asked of the city's policy without a login")
    public AskViews.Form form(@PathParam("tenant") String tenant) {
        return family.form(tenant);
    }

    /** Answers. */
    @POST
    @OpenToAll
    @Operation(
            operationId = "ask",
            summary = "What an elder so described is entitled to; nothing is kept, and too many questions are refused")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AskViews.Answer.class)))
    @APIResponse(responseCode = "429", description = "too many questions; Retry-After says how many seconds to wait")
    public Response ask(
            @PathParam("tenant") String tenant,
            @Context HttpServletRequest request,
            @Context HttpHeaders headers,
            AskViews.Question question) {
        return door.through(request, headers, () -> family.answer(tenant, question));
    }
}
