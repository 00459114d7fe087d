package cn.songhe.finance.boundary;

import cn.songhe.finance.control.ExplainLine;
import cn.songhe.finance.control.ReadCycles;
import cn.songhe.finance.entity.Line;
import cn.songhe.finance.entity.LineSearch;
import cn.songhe.finance.entity.SubjectKind;
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

/** The lines of a cycle over HTTP, and why each is what it is. */
@RequestScoped
@Path("v1/{tenant}/cycles/{id}/lines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cycles")
public class LineResource {

    private ReadCycles read;
    private ExplainLine explain;

    /** For the container's proxy. */
    protected LineResource() {}

    @Inject
    LineResource(ReadCycles read, ExplainLine explain) {
        this.read = read;
        this.explain = explain;
    }

    /** Lines of a cycle. */
    @GET
    @Requires("lines:read")
    @Operation(operationId = "listLines", summary = "Lines in order of subject, formula, period, recipient")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CycleViews.LinePage.class)))
    public Page<CycleViews.LineView> lines(
            @PathParam("tenant") String tenant,
            @PathParam("id") long id,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("formula") String formula,
            @QueryParam("kind") String kind,
            @QueryParam("subjectKind") String subjectKind,
            @QueryParam("subject") Long subject) {
        return read.lines(id, after, Page.size(limit), search(formula, kind, subjectKind, subject));
    }

    /** What they add up to. */
    @GET
    @Path("totals")
    @Requires("lines:read")
    @Operation(operationId = "lineTotals", summary = "How many lines a filter leaves, and their sum")
    public CycleViews.LineTotals totals(
            @PathParam("tenant") String tenant,
            @PathParam("id") long id,
            @QueryParam("formula") String formula,
            @QueryParam("kind") String kind,
            @QueryParam("subjectKind") String subjectKind,
            @QueryParam("subject") Long subject) {
        return read.sum(id, search(formula, kind, subjectKind, subject));
    }

    /** Why a line is what it is. */
    @GET
    @Path("{line}/explanation")
    @Requires("lines:read")
    @Operation(operationId = "explainLine", summary = "Recomputes a line from the facts as known then, step by step")
    public CycleViews.Explained explain(
            @PathParam("tenant") String tenant, @PathParam("id") long id, @PathParam("line") String line) {
        return explain.explain(id, line);
    }

    private static LineSearch search(String formula, String kind, String subjectKind, Long subject) {
        return new LineSearch(
                Params.text(formula),
                Params.oneOf("kind", kind, Line.Kind.class),
                Params.oneOf("subjectKind", subjectKind, SubjectKind.class),
                subject);
    }
}
