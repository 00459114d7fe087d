package cn.songhe.facilities.boundary;

import cn.songhe.facilities.control.CountFacilities;
import cn.songhe.kernel.actor.Requires;
import cn.songhe.kernel.error.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The city's facilities in totals over HTTP. */
@RequestScoped
@Path("v1/{tenant}/overview/facilities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "overview")
public class FacilityOverviewResource {

    private CountFacilities facilities;

    /** For the container's proxy. */
    protected FacilityOverviewResource() {}

    @Inject
    FacilityOverviewResource(CountFacilities facilities) {
        this.facilities = facilities;
    }

    /** Totals on a day. */
    @GET
    @Requires({"facilities:read", "cycles:read"})
    @Operation(
            operationId = "overviewOfFacilities",
            summary = "How many facilities are in operation on a day, by kind, and their beds; today if none is given")
    public FacilityOverview facilities(@PathParam("tenant") String tenant, @QueryParam("day") String day) {
        return facilities.on(day(day));
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Problems.invalid("day", "日期写作 2022-05-31。", "A day is written 2022-05-31.");
        }
    }
}
