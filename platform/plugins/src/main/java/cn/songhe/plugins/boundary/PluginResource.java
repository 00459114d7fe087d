package cn.songhe.plugins.boundary;

import cn.songhe.kernel.actor.Requires;
import cn.songhe.plugins.control.InstallPlugin;
import cn.songhe.plugins.control.ReadPlugins;
import cn.songhe.plugins.control.ReadRegister;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Plugins over HTTP: what is installed, examining one, installing one. The jar is the body. */
@RequestScoped
@Path("v1/{tenant}/plugins")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "policy")
public class PluginResource {

    private static final String JAR = "application/java-archive";

    private ReadPlugins read;
    private InstallPlugin install;
    private ReadRegister register;

    /** For the container's proxy. */
    protected PluginResource() {}

    @Inject
    PluginResource(ReadPlugins read, InstallPlugin install, ReadRegister register) {
        this.read = read;
        this.install = install;
        this.register = register;
    }

    /** What is installed. */
    @GET
    @Requires("plugins:read")
    @Operation(operationId = "listPlugins", summary = "Plugins in the folder: loaded, refused with reasons, failing")
    public List<PluginViews.Installed> list(@PathParam("tenant") String tenant) {
        return read.installed();
    }

    /** Installs one. */
    @POST
    @Consumes({JAR, MediaType.APPLICATION_OCTET_STREAM})
    @Requires("plugins:install")
    @Operation(
            operationId = "installPlugin",
            summary = "Examines a version of the city's plugin and installs it; nothing is in force by that")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = PluginViews.Installation.class)))
    @APIResponse(
            responseCode = "422",
            description = "the plugin did not pass the examination and was not installed",
            content = @Content(schema = @Schema(implementation = PluginViews.Installation.class)))
    public Response install(@PathParam("tenant") String tenant, InputStream jar) {
        var installation = install.install(jar);
        return Response.status(installation.installed() ? 201 : 422)
                .entity(installation)
                .build();
    }

    /** Examines one. */
    @POST
    @Path("check")
    @Consumes({JAR, MediaType.APPLICATION_OCTET_STREAM})
    @Requires("plugins:install")
    @Operation(operationId = "checkPlugin", summary = "Examines a plugin and changes nothing")
    public PluginViews.Verdict check(@PathParam("tenant") String tenant, InputStream jar) {
        return install.check(jar);
    }

    /** What was found before a version was installed. */
    @GET
    @Path("{id}/{version}/verdict")
    @Requires("plugins:read")
    @Operation(operationId = "pluginVerdict", summary = "What the examination found before a version was installed")
    public PluginViews.Verdict verdict(
            @PathParam("tenant") String tenant, @PathParam("id") String id, @PathParam("version") String version) {
        return read.verdict(id, version);
    }

    /** What a version says. */
    @GET
    @Path("{id}/{version}/register")
    @Requires("policy:read")
    @Operation(
            operationId = "pluginRegister",
            summary = "What a version says: documents, formulas, rules, dated parameters, lists, reports with targets")
    public RegisterViews.Register register(
            @PathParam("tenant") String tenant, @PathParam("id") String id, @PathParam("version") String version) {
        return register.of(id, version);
    }
}
