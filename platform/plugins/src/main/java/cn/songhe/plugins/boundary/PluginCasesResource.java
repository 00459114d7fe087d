package cn.songhe.plugins.boundary;

import cn.songhe.kernel.actor.Requires;
import cn.songhe.plugins.control.ReadCases;
import cn.songhe.plugins.control.RunCases;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cases against an installed version of a plugin over HTTP: its own as examples, and any others to be run. Nothing of them is kept. */
@RequestScoped
@Path("v1/{tenant}/plugins/{id}/{version}/cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "policy")
public class PluginCasesResource {

    private ReadCases read;
    private RunCases run;

    /** For the container's proxy. */
    protected PluginCasesResource() {}

    @Inject
    PluginCasesResource(ReadCases read, RunCases run) {
        this.read = read;
        this.run = run;
    }

    /** Its own cases. */
    @GET
    @Requires("plugins:read")
    @Operation(operationId = "pluginCases", summary = "The files of cases that a version carries")
    public List<CaseViews.Example> list(
            @PathParam("tenant") String tenant, @PathParam("id") String id, @PathParam("version") String version) {
        return read.list(id, version);
    }

    /** One file of them. */
    @GET
    @Path("text")
    @Requires("plugins:read")
    @Operation(operationId = "pluginCaseText", summary = "The text of one file of cases that a version carries")
    public CaseViews.ExampleText text(
            @PathParam("tenant") String tenant,
            @PathParam("id") String id,
            @PathParam("version") String version,
            @QueryParam("file") String file) {
        return read.text(id, version, file);
    }

    /** Runs cases. */
    @POST
    @Requires("plugins:rehearse")
    @Operation(
            operationId = "runPluginCases",
            summary = "Runs cases against a version: expected, computed and why; nothing is kept")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseViews.Run.class)))
    @APIResponse(
            responseCode = "422",
            description = "the cases cannot be read and none was run; the fields are line:column and key of each fault")
    public CaseViews.Run run(
            @PathParam("tenant") String tenant,
            @PathParam("id") String id,
            @PathParam("version") String version,
            CaseViews.Sheet sheet) {
        return run.run(id, version, sheet);
    }
}
