package cn.songhe.plugins.boundary;

import cn.songhe.evaluation.register.PolicyRegister;
import cn.songhe.kernel.actor.Requires;
import cn.songhe.plugins.control.ReadPolicy;
import cn.songhe.plugins.control.ReadRegister;
import cn.songhe.plugins.control.SetParameters;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The policy of a tenant over HTTP. */
@RequestScoped
@Path("v1/{tenant}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "policy")
public class PolicyResource {

    private ReadPolicy policies;
    private ReadRegister register;
    private SetParameters parameters;

    /** For the container's proxy. */
    protected PolicyResource() {}

    @Inject
    PolicyResource(ReadPolicy policies, ReadRegister register, SetParameters parameters) {
        this.policies = policies;
        this.register = register;
        this.parameters = parameters;
    }

    /** The policy in force. */
    @GET
    @Path("policy")
    @Requires("policy:read")
    @Operation(operationId = "getPolicy", summary = "The policy in force today: documents, programs, formulas")
    public PolicyViews.Policy policy(@PathParam("tenant") String tenant) {
        return policies.current();
    }

    /** Everything it consists of. */
    @GET
    @Path("policy/register")
    @Requires("policy:read")
    @Operation(
            operationId = "policyRegister",
            summary = "Everything the policy in force consists of, with the city's own values")
    public PolicyRegister register(@PathParam("tenant") String tenant, @QueryParam("on") String on) {
        return register.inForce(on);
    }

    /** The tenant's own values. */
    @GET
    @Path("parameters")
    @Requires("policy:read")
    @Operation(operationId = "listOverrides", summary = "The tenant's own dated values for parameters")
    public List<PolicyViews.Override> overrides(@PathParam("tenant") String tenant) {
        return parameters.list();
    }

    /** Sets one. */
    @POST
    @Path("parameters")
    @Requires("policy:override")
    @Operation(operationId = "setOverride", summary = "Sets a parameter from a day on, as far as the policy permits")
    public PolicyViews.Override override(@PathParam("tenant") String tenant, PolicyViews.NewOverride wanted) {
        return parameters.set(wanted);
    }
}
