package cn.songhe.elders.boundary;

import cn.songhe.elders.control.ListElders;
import cn.songhe.elders.control.ManageElders;
import cn.songhe.kernel.actor.Requires;
import cn.songhe.kernel.fact.KindOfFact;
import cn.songhe.kernel.paging.CountedPage;
import cn.songhe.kernel.web.EntityTags;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Elders over HTTP. Identity numbers are masked; showing one is an act of its own and is logged. */
@RequestScoped
@Path("v1/{tenant}/elders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "elders")
public class ElderResource {

    private ManageElders elders;
    private ListElders list;

    /** For the container's proxy. */
    protected ElderResource() {}

    @Inject
    ElderResource(ManageElders elders, ListElders list) {
        this.elders = elders;
        this.list = list;
    }

    /** Lists elders. */
    @GET
    @Requires("elders:read")
    @Operation(
            operationId = "listElders",
            summary = "Elders by what is known and holds today, page by page; the first page says how many there are")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ElderViews.ElderPage.class)))
    public CountedPage<ElderViews.Summary> list(@PathParam("tenant") String tenant, @BeanParam ElderQuery query) {
        return list.page(query);
    }

    /** Finds an elder by identity number; that it was asked for is logged. */
    @POST
    @Path("search")
    @Requires("elders:read")
    @Operation(operationId = "searchElders", summary = "The elder with an identity number, if there is one; logged")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ElderViews.ElderPage.class)))
    public CountedPage<ElderViews.Summary> search(@PathParam("tenant") String tenant, ElderViews.Search search) {
        return list.find(search.number());
    }

    /** What can be stated of an elder. */
    @GET
    @Path("kinds-of-fact")
    @Requires("elders:read")
    @Operation(operationId = "kindsOfElderFact", summary = "What can be stated of an elder, and how values are written")
    public List<KindOfFact> kinds(@PathParam("tenant") String tenant) {
        return elders.kinds();
    }

    /** Registers one elder. */
    @POST
    @Requires("elders:write")
    @Operation(operationId = "registerElder", summary = "Registers an elder by identity number and name")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ElderViews.Detail.class)))
    public Response register(@PathParam("tenant") String tenant, ElderViews.Registration registration) {
        var elder = elders.register(registration);
        return EntityTags.tag(Response.status(Response.Status.CREATED), elder.version())
                .entity(elder)
                .build();
    }

    /** One elder with everything stated. */
    @GET
    @Path("{id}")
    @Requires("elders:read")
    @Operation(operationId = "getElder", summary = "One elder with facts on both time axes")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ElderViews.Detail.class)))
    public Response get(@PathParam("tenant") String tenant, @PathParam("id") long id) {
        var elder = elders.get(id);
        return EntityTags.tag(Response.ok(), elder.version()).entity(elder).build();
    }

    /** Corrects the name. */
    @PUT
    @Path("{id}/name")
    @Requires("elders:write")
    @Operation(operationId = "renameElder", summary = "Corrects a name; send the ETag in If-Match")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ElderViews.Detail.class)))
    public Response rename(
            @PathParam("tenant") String tenant,
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            ElderViews.Name name) {
        var elder = elders.rename(id, EntityTags.version(ifMatch), name.name());
        return EntityTags.tag(Response.ok(), elder.version()).entity(elder).build();
    }

    /** States a fact. */
    @POST
    @Path("{id}/facts")
    @Requires("elders:write")
    @Operation(operationId = "stateElderFact", summary = "States a fact, or corrects one that began on the same day")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ElderViews.Detail.class)))
    public ElderViews.Detail state(
            @PathParam("tenant") String tenant, @PathParam("id") long id, ElderViews.NewFact fact) {
        return elders.state(id, fact);
    }

    /** Retracts a statement that was never true. */
    @DELETE
    @Path("{id}/facts/{fact}")
    @Consumes(MediaType.WILDCARD)
    @Requires("elders:write")
    @Operation(operationId = "retractElderFact", summary = "Retracts a statement that was never true")
    public ElderViews.Detail retract(
            @PathParam("tenant") String tenant, @PathParam("id") long id, @PathParam("fact") long fact) {
        return elders.retract(id, fact);
    }

    /** Shows the identity number; the look is logged. */
    @POST
    @Path("{id}/identity-number")
    @Requires("elders:reveal")
    @Operation(operationId = "revealIdentityNumber", summary = "Shows the identity number; logged with the ground")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ElderViews.Revealed.class)))
    public ElderViews.Revealed reveal(
            @PathParam("tenant") String tenant, @PathParam("id") long id, ElderViews.Ground ground) {
        return elders.reveal(id, ground.ground());
    }
}
