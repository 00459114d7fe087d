package cn.songhe.services.boundary;

import cn.songhe.kernel.actor.Requires;
import cn.songhe.kernel.paging.Page;
import cn.songhe.services.control.ManageServices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Stays, meals and applications over HTTP. */
@RequestScoped
@Path("v1/{tenant}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "services")
public class ServiceResource {

    private ManageServices services;

    /** For the container's proxy. */
    protected ServiceResource() {}

    @Inject
    ServiceResource(ManageServices services) {
        this.services = services;
    }

    /** Lists stays. */
    @GET
    @Path("stays")
    @Requires({"services:read", "own-facility:read"})
    @Operation(operationId = "listStays", summary = "Stays in order of their numbers")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ServiceViews.StayPage.class)))
    public Page<ServiceViews.Stay> stays(
            @PathParam("tenant") String tenant,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return services.stays(Page.number(after), Page.size(limit));
    }

    /** Records a stay. */
    @POST
    @Path("stays")
    @Requires({"services:write", "own-facility:write"})
    @Operation(operationId = "recordStay", summary = "Records a stay, or corrects the last day of one")
    public ServiceViews.Stay stay(@PathParam("tenant") String tenant, ServiceViews.NewStay stay) {
        return services.record(stay);
    }

    /** Retracts a stay. */
    @DELETE
    @Path("stays/{id}")
    @Consumes(MediaType.WILDCARD)
    @Requires("services:write")
    @Operation(operationId = "retractStay", summary = "Retracts a stay that never was")
    public Response retractStay(@PathParam("tenant") String tenant, @PathParam("id") long id) {
        services.retractStay(id);
        return Response.noContent().build();
    }

    /** Lists meals. */
    @GET
    @Path("meals")
    @Requires({"services:read", "own-facility:read"})
    @Operation(operationId = "listMeals", summary = "Meals in order of their numbers")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ServiceViews.MealPage.class)))
    public Page<ServiceViews.Meal> meals(
            @PathParam("tenant") String tenant,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return services.meals(Page.number(after), Page.size(limit));
    }

    /** Retracts a meal. */
    @DELETE
    @Path("meals/{id}")
    @Consumes(MediaType.WILDCARD)
    @Requires("services:write")
    @Operation(operationId = "retractMeal", summary = "Retracts a meal that never was")
    public Response retractMeal(@PathParam("tenant") String tenant, @PathParam("id") long id) {
        services.retractMeal(id);
        return Response.noContent().build();
    }

    /** Lists applications. */
    @GET
    @Path("applications")
    @Requires("services:read")
    @Operation(operationId = "listApplications", summary = "Applications in order of their numbers")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ServiceViews.ApplicationPage.class)))
    public Page<ServiceViews.Application> applications(
            @PathParam("tenant") String tenant,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return services.applications(Page.number(after), Page.size(limit));
    }

    /** Records an application. */
    @POST
    @Path("applications")
    @Requires("services:write")
    @Operation(operationId = "recordApplication", summary = "Records an application")
    public ServiceViews.Application application(
            @PathParam("tenant") String tenant, ServiceViews.NewApplication application) {
        return services.record(application);
    }

    /** Confirms an application. */
    @POST
    @Path("applications/{id}/confirmation")
    @Requires("services:confirm")
    @Operation(operationId = "confirmApplication", summary = "Confirms an application that somebody else recorded")
    public ServiceViews.Application confirm(
            @PathParam("tenant") String tenant, @PathParam("id") long id, ServiceViews.Confirmation confirmation) {
        return services.confirm(id, confirmation);
    }

    /** Retracts an application. */
    @DELETE
    @Path("applications/{id}")
    @Consumes(MediaType.WILDCARD)
    @Requires("services:write")
    @Operation(operationId = "retractApplication", summary = "Retracts an application that was never made")
    public Response retractApplication(@PathParam("tenant") String tenant, @PathParam("id") long id) {
        services.retractApplication(id);
        return Response.noContent().build();
    }
}
