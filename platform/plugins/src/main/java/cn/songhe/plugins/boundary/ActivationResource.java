package cn.songhe.plugins.boundary;

import cn.songhe.kernel.actor.Requires;
import cn.songhe.plugins.control.DecideActivation;
import cn.songhe.plugins.control.ProposeActivation;
import cn.songhe.plugins.control.ReadActivations;
import cn.songhe.plugins.control.RollBackActivation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Activations of plugin versions over HTTP: propose, decide, withdraw. */
@RequestScoped
@Path("v1/{tenant}/activations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "policy")
public class ActivationResource {

    private ReadActivations read;
    private ProposeActivation propose;
    private DecideActivation decide;
    private RollBackActivation rollBack;

    /** For the container's proxy. */
    protected ActivationResource() {}

    @Inject
    ActivationResource(
            ReadActivations read, ProposeActivation propose, DecideActivation decide, RollBackActivation rollBack) {
        this.read = read;
        this.propose = propose;
        this.decide = decide;
        this.rollBack = rollBack;
    }

    /** Lists them. */
    @GET
    @Requires("policy:read")
    @Operation(operationId = "listActivations", summary = "Which version holds from when, proposed and decided by whom")
    public ActivationViews.Overview list(@PathParam("tenant") String tenant) {
        return read.list();
    }

    /** Proposes one. */
    @POST
    @Requires("policy:propose")
    @Operation(
            operationId = "proposeActivation",
            summary =
                    "Proposes a version from the first day of a month on; repeated with the same key it proposes once")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = ActivationViews.ActivationView.class)))
    public Response propose(
            @PathParam("tenant") String tenant,
            @HeaderParam("Idempotency-Key") String key,
            ActivationViews.Proposal proposal) {
        return Response.status(Response.Status.CREATED)
                .entity(read.get(propose.propose(proposal, key)))
                .build();
    }

    /** Decides. */
    @POST
    @Path("{id}/decision")
    @Requires("policy:activate")
    @Operation(operationId = "decideActivation", summary = "Approves or refuses, by a second person")
    public ActivationViews.ActivationView decide(
            @PathParam("tenant") String tenant, @PathParam("id") long id, ActivationViews.Decision decision) {
        decide.decide(id, decision);
        return read.get(id);
    }

    /** Asks for a withdrawal. */
    @POST
    @Path("{id}/rollback")
    @Requires("policy:propose")
    @Operation(operationId = "proposeRollback", summary = "Asks that the activation before it be in force again")
    public ActivationViews.ActivationView rollBack(
            @PathParam("tenant") String tenant, @PathParam("id") long id, ActivationViews.Rollback rollback) {
        rollBack.propose(id, rollback);
        return read.get(id);
    }

    /** Decides a withdrawal. */
    @POST
    @Path("{id}/rollback/decision")
    @Requires("policy:activate")
    @Operation(operationId = "decideRollback", summary = "Grants or refuses the withdrawal, by a second person")
    public ActivationViews.ActivationView decideRollback(
            @PathParam("tenant") String tenant, @PathParam("id") long id, ActivationViews.Decision decision) {
        rollBack.decide(id, decision);
        return read.get(id);
    }
}
