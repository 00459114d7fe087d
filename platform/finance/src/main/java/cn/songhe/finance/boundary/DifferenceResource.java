package cn.songhe.finance.boundary;

import cn.songhe.finance.control.ReviewDifferences;
import cn.songhe.finance.entity.Differences;
import cn.songhe.finance.entity.LineChange;
import cn.songhe.kernel.actor.Requires;
import cn.songhe.kernel.paging.Page;
import cn.songhe.kernel.web.Params;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a cycle changes against the last closed one, over HTTP. */
@RequestScoped
@Path("v1/{tenant}/cycles/{id}/differences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cycles")
public class DifferenceResource {

    private ReviewDifferences differences;

    /** For the container's proxy. */
    protected DifferenceResource() {}

    @Inject
    DifferenceResource(ReviewDifferences differences) {
        this.differences = differences;
    }

    /** The groups. */
    @GET
    @Requires("cycles:read")
    @Operation(
            operationId = "cycleDifferences",
            summary = "What is new, stopped, more or less than in the last closed cycle, by formula, change and reason")
    public DifferenceViews.Differences differences(@PathParam("tenant") String tenant, @PathParam("id") long id) {
        return differences.of(id);
    }

    /** The lines of a group. */
    @GET
    @Path("lines")
    @Requires("lines:read")
    @Operation(
            operationId = "listDifferences",
            summary = "The lines that changed, in order of subject and formula; by formula, change and reason")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = DifferenceViews.DifferencePage.class)))
    public Page<DifferenceViews.Line> lines(
            @PathParam("tenant") String tenant,
            @PathParam("id") long id,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("formula") String formula,
            @QueryParam("change") String change,
            @QueryParam("reason") String reason) {
        var filter =
                new Differences.Filter(Params.text(formula), Params.oneOf("change", change, LineChange.class), reason);
        return differences.lines(id, after, Page.size(limit), filter);
    }
}
