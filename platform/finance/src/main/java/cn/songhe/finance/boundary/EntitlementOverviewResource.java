package cn.songhe.finance.boundary;

import cn.songhe.finance.control.SumYear;
import cn.songhe.kernel.actor.Requires;
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

/** A year's entitlements in totals over HTTP: never a person. */
@RequestScoped
@Path("v1/{tenant}/overview/entitlements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "overview")
public class EntitlementOverviewResource {

    private SumYear sums;

    /** For the container's proxy. */
    protected EntitlementOverviewResource() {}

    @Inject
    EntitlementOverviewResource(SumYear sums) {
        this.sums = sums;
    }

    /** Totals of a year. */
    @GET
    @Requires("cycles:read")
    @Operation(
            operationId = "overviewOfEntitlements",
            summary =
                    "Sums of a year's closed cycles by period, purse and formula; the last such year if none is given")
    public EntitlementOverview entitlements(@PathParam("tenant") String tenant, @QueryParam("year") Integer year) {
        return sums.of(year);
    }
}
