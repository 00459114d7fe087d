package cn.songhe.finance.boundary;

import cn.songhe.finance.control.ListEntitlements;
import cn.songhe.finance.entity.SubjectKind;
import cn.songhe.kernel.actor.Requires;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.web.Params;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What one elder or facility is entitled to, by month, over HTTP. */
@RequestScoped
@Path("v1/{tenant}/entitlements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cycles")
public class EntitlementResource {

    private ListEntitlements entitlements;

    /** For the container's proxy. */
    protected EntitlementResource() {}

    @Inject
    EntitlementResource(ListEntitlements entitlements) {
        this.entitlements = entitlements;
    }

    /** Entitlements of one subject. */
    @GET
    @Requires("lines:read")
    @Operation(
            operationId = "listEntitlements",
            summary = "All lines of one elder or facility in cycles that were not returned, by the period they are for")
    public EntitlementViews.Entitlements list(
            @PathParam("tenant") String tenant,
            @QueryParam("subjectKind") String subjectKind,
            @QueryParam("subject") Long subject) {
        var kind = Params.oneOf("subjectKind", subjectKind, SubjectKind.class);
        if (kind == null) {
            throw Problems.invalid("subjectKind", "请填写 elder 或 facility。", "Give elder or facility.");
        }
        if (subject == null) {
            throw Problems.invalid("subject", "请填写老年人或机构的编号。", "Give the number of the elder or facility.");
        }
        return entitlements.of(kind, subject);
    }
}
