package cn.songhe.finance.boundary;

import cn.songhe.finance.control.ReadShadowRuns;
import cn.songhe.finance.control.StartShadowRun;
import cn.songhe.kernel.actor.Requires;
import cn.songhe.kernel.paging.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rehearsals of plugin versions over HTTP. */
@RequestScoped
@Path("v1/{tenant}/shadow-runs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "shadow-runs")
public class ShadowResource {

    private StartShadowRun start;
    private ReadShadowRuns read;

    /** For the container's proxy. */
    protected ShadowResource() {}

    @Inject
    ShadowResource(StartShadowRun start, ReadShadowRuns read) {
        this.start = start;
        this.read = read;
    }

    /** Begins one. */
    @POST
    @Requires("plugins:rehearse")
    @Operation(
            operationId = "startShadowRun",
            summary = "Rehearses a version on the last closed cycle of every program; goes on in the background")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ShadowViews.Summary.class)))
    public Response start(@PathParam("tenant") String tenant, ShadowViews.Request request) {
        return Response.status(Response.Status.CREATED)
                .entity(start.start(request))
                .build();
    }

    /** Lists them. */
    @GET
    @Requires({"plugins:rehearse", "lines:read"})
    @Operation(operationId = "listShadowRuns", summary = "Rehearsals, newest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ShadowViews.RunPage.class)))
    public Page<ShadowViews.Summary> list(
            @PathParam("tenant") String tenant,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return read.list(Page.number(after), Page.size(limit));
    }

    /** One of them. */
    @GET
    @Path("{id}")
    @Requires({"plugins:rehearse", "lines:read"})
    @Operation(
            operationId = "getShadowRun",
            summary = "One rehearsal: what would change for whom, why, and from which purse")
    public ShadowViews.Detail get(@PathParam("tenant") String tenant, @PathParam("id") long id) {
        return read.get(id);
    }
}
