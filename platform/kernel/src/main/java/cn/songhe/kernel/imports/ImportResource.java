package cn.songhe.kernel.imports;

import cn.songhe.kernel.actor.CurrentActor;
import cn.songhe.kernel.actor.Requires;
import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.table.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Imports over HTTP: the file is the body, CSV or XLSX. */
@RequestScoped
@Path("v1/{tenant}/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class ImportResource {

    private Imports imports;
    private CurrentActor actor;

    /** For the container's proxy. */
    protected ImportResource() {}

    @Inject
    ImportResource(Imports imports, CurrentActor actor) {
        this.imports = imports;
        this.actor = actor;
    }

    /** A kind of import and its columns. */
    @Schema(name = "ImportKind")
    public record Kind(String kind, List<Column> columns) {}

    /** Lists the kinds of import. */
    @GET
    @Requires({"elders:write", "facilities:write", "services:write", "own-facility:write"})
    @Operation(operationId = "listImportKinds", summary = "Kinds of import with their columns")
    public List<Kind> kinds(@PathParam("tenant") String tenant) {
        return imports.kinds().stream()
                .filter(k -> may(k))
                .map(k -> new Kind(k.kind(), k.columns()))
                .toList();
    }

    /** Takes a file. */
    @POST
    @Path("{kind}")
    @Consumes({
        "text/csv",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Requires({"elders:write", "facilities:write", "services:write", "own-facility:write"})
    @Operation(
            operationId = "importFile",
            summary = "Imports a file whole or not at all; with keepGood=true its good rows")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(
            responseCode = "422",
            description = "rows were refused and nothing was kept",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response take(
            @PathParam("tenant") String tenant,
            @PathParam("kind") String name,
            @QueryParam("keepGood") boolean keepGood,
            InputStream file) {
        var kind = permitted(name);
        var report = imports.run(kind, file, keepGood);
        return Response.status(report.applied() ? 200 : 422).entity(report).build();
    }

    /** A template to fill in. */
    @GET
    @Path("{kind}/template")
    @Produces("text/csv")
    @Requires({"elders:write", "facilities:write", "services:write", "own-facility:write"})
    @Operation(operationId = "importTemplate", summary = "An empty CSV with the right head")
    public Response template(@PathParam("tenant") String tenant, @PathParam("kind") String name) {
        var kind = permitted(name);
        var head = kind.columns().stream().map(c -> c.title().zh()).toList();
        jakarta.ws.rs.core.StreamingOutput body = out -> Tables.writeCsv(out, head, List.<List<String>>of());
        return Response.ok(body)
                .header("Content-Disposition", "attachment; filename=\"" + kind.kind() + ".csv\"")
                .build();
    }

    private RowImport<?> permitted(String name) {
        var kind = imports.kind(name);
        if (!may(kind)) {
            throw Problem.of(Problems.NOT_PERMITTED, String.join(" / ", kind.permissions()));
        }
        return kind;
    }

    private boolean may(RowImport<?> kind) {
        return kind.permissions().stream().anyMatch(p -> actor.get().may(p));
    }
}
