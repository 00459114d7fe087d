package cn.songhe.finance.boundary;

import cn.songhe.finance.control.CycleHistory;
import cn.songhe.finance.control.DecideCycle;
import cn.songhe.finance.control.ExplainLine;
import cn.songhe.finance.control.OpenCycle;
import cn.songhe.finance.control.ReadCycles;
import cn.songhe.kernel.actor.Requires;
import cn.songhe.kernel.paging.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cycles over HTTP: open, watch, review, decide, explain. */
@RequestScoped
@Path("v1/{tenant}/cycles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "cycles")
public class CycleResource {

    private OpenCycle open;
    private ReadCycles read;
    private DecideCycle decide;
    private ExplainLine explain;
    private CycleHistory history;

    /** For the container's proxy. */
    protected CycleResource() {}

    @Inject
    CycleResource(OpenCycle open, ReadCycles read, DecideCycle decide, ExplainLine explain, CycleHistory history) {
        this.open = open;
        this.read = read;
        this.decide = decide;
        this.explain = explain;
        this.history = history;
    }

    /** Opens a cycle. */
    @POST
    @Requires("cycles:open")
    @Operation(operationId = "openCycle", summary = "Opens a cycle; repeated with the same key it gives the same cycle")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CycleViews.Summary.class)))
    public Response open(
            @PathParam("tenant") String tenant,
            @HeaderParam("Idempotency-Key") String key,
            CycleViews.Opening opening) {
        return Response.status(Response.Status.CREATED)
                .entity(read.get(open.open(opening, key)))
                .build();
    }

    /** Lists cycles. */
    @GET
    @Requires("cycles:read")
    @Operation(operationId = "listCycles", summary = "Cycles, newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CycleViews.CyclePage.class)))
    public Page<CycleViews.Summary> list(
            @PathParam("tenant") String tenant,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return read.list(Page.number(after), Page.size(limit));
    }

    /** One cycle. */
    @GET
    @Path("{id}")
    @Requires("cycles:read")
    @Operation(operationId = "getCycle", summary = "One cycle with its progress")
    public CycleViews.Summary get(@PathParam("tenant") String tenant, @PathParam("id") long id) {
        return read.get(id);
    }

    /** Sums of a cycle. */
    @GET
    @Path("{id}/totals")
    @Requires("cycles:read")
    @Operation(operationId = "cycleTotals", summary = "Sums by formula, kind and purse, and outcomes by reason")
    public CycleViews.Totals totals(@PathParam("tenant") String tenant, @PathParam("id") long id) {
        return read.totals(id);
    }

    /** What was done. */
    @GET
    @Path("{id}/history")
    @Requires("cycles:read")
    @Operation(operationId = "cycleHistory", summary = "Who opened, computed, approved or returned the cycle, and when")
    public List<CycleViews.Deed> history(@PathParam("tenant") String tenant, @PathParam("id") long id) {
        return history.of(id);
    }

    /** How each formula decided of an elder. */
    @GET
    @Path("{id}/elders/{elder}/decisions")
    @Requires("lines:read")
    @Operation(
            operationId = "decisionsOfElder",
            summary = "How every formula decided of one elder, granted or not, and why")
    public List<CycleViews.Reasoning> decisions(
            @PathParam("tenant") String tenant, @PathParam("id") long id, @PathParam("elder") long elder) {
        return explain.elder(id, elder);
    }

    /** Approves. */
    @POST
    @Path("{id}/approval")
    @Requires("cycles:approve")
    @Operation(
            operationId = "approveCycle",
            summary = "Approves the sum that was reviewed and closes the cycle for good")
    public CycleViews.Summary approve(
            @PathParam("tenant") String tenant, @PathParam("id") long id, CycleViews.Approval approval) {
        return decide.approve(id, approval);
    }

    /** Returns. */
    @POST
    @Path("{id}/return")
    @Requires("cycles:approve")
    @Operation(operationId = "returnCycle", summary = "Returns the cycle; it counts for nothing")
    public CycleViews.Summary giveBack(
            @PathParam("tenant") String tenant, @PathParam("id") long id, CycleViews.Return remark) {
        return decide.giveBack(id, remark.remark());
    }
}
