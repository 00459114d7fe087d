package cn.songhe.facilities.boundary;

import cn.songhe.facilities.control.JudgeFacility;
import cn.songhe.facilities.control.ListFacilities;
import cn.songhe.facilities.control.ManageFacilities;
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

/** Facilities over HTTP. */
@RequestScoped
@Path("v1/{tenant}/facilities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "facilities")
public class FacilityResource {

    private ManageFacilities facilities;
    private ListFacilities list;
    private JudgeFacility judge;

    /** For the container's proxy. */
    protected FacilityResource() {}

    @Inject
    FacilityResource(ManageFacilities facilities, ListFacilities list, JudgeFacility judge) {
        this.facilities = facilities;
        this.list = list;
        this.judge = judge;
    }

    /** Lists facilities. */
    @GET
    @Requires("facilities:read")
    @Operation(
            operationId = "listFacilities",
            summary =
                    "Facilities by what is known and holds today, page by page; the first page says how many there are")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = FacilityViews.FacilityPage.class)))
    public CountedPage<FacilityViews.Summary> list(@PathParam("tenant") String tenant, @BeanParam FacilityQuery query) {
        return list.page(query);
    }

    /** What can be stated of a facility. */
    @GET
    @Path("kinds-of-fact")
    @Requires("facilities:read")
    @Operation(
            operationId = "kindsOfFacilityFact",
            summary = "What can be stated of a facility, and how values are written")
    public List<KindOfFact> kinds(@PathParam("tenant") String tenant) {
        return facilities.kinds();
    }

    /** Registers one facility. */
    @POST
    @Requires("facilities:write")
    @Operation(operationId = "registerFacility", summary = "Registers a facility by credit code and name")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = FacilityViews.Detail.class)))
    public Response register(@PathParam("tenant") String tenant, FacilityViews.Registration registration) {
        var facility = facilities.register(registration);
        return EntityTags.tag(Response.status(Response.Status.CREATED), facility.version())
                .entity(facility)
                .build();
    }

    /** One facility with everything stated. */
    @GET
    @Path("{id}")
    @Requires("facilities:read")
    @Operation(operationId = "getFacility", summary = "One facility with facts on both time axes")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = FacilityViews.Detail.class)))
    public Response get(@PathParam("tenant") String tenant, @PathParam("id") long id) {
        var facility = facilities.get(id);
        return EntityTags.tag(Response.ok(), facility.version())
                .entity(facility)
                .build();
    }

    /** Corrects the name. */
    @PUT
    @Path("{id}/name")
    @Requires("facilities:write")
    @Operation(operationId = "renameFacility", summary = "Corrects a name; send the ETag in If-Match")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = FacilityViews.Detail.class)))
    public Response rename(
            @PathParam("tenant") String tenant,
            @PathParam("id") long id,
            @HeaderParam("If-Match") String ifMatch,
            FacilityViews.Name name) {
        var facility = facilities.rename(id, EntityTags.version(ifMatch), name.name());
        return EntityTags.tag(Response.ok(), facility.version())
                .entity(facility)
                .build();
    }

    /** States a fact. */
    @POST
    @Path("{id}/facts")
    @Requires("facilities:write")
    @Operation(operationId = "stateFacilityFact", summary = "States a fact, or corrects one that began on the same day")
    public FacilityViews.Detail state(
            @PathParam("tenant") String tenant, @PathParam("id") long id, FacilityViews.NewFact fact) {
        return facilities.state(id, fact);
    }

    /** Retracts a statement that was never true. */
    @DELETE
    @Path("{id}/facts/{fact}")
    @Consumes(MediaType.WILDCARD)
    @Requires("facilities:write")
    @Operation(operationId = "retractFacilityFact", summary = "Retracts a statement that was never true")
    public FacilityViews.Detail retract(
            @PathParam("tenant") String tenant, @PathParam("id") long id, @PathParam("fact") long fact) {
        return facilities.retract(id, fact);
    }

    /** What the city's rules for facilities find. */
    @GET
    @Path("{id}/findings")
    @Requires("facilities:read")
    @Operation(operationId = "judgeFacility", summary = "Standards and filing duties, judged as of today")
    public List<FacilityViews.RuleFinding> findings(@PathParam("tenant") String tenant, @PathParam("id") long id) {
        return judge.judge(id);
    }
}
