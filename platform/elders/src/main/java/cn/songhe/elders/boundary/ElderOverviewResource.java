package cn.songhe.elders.boundary;

import cn.songhe.elders.control.CountElders;
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

/** The city's elders in totals over HTTP: never a person. */
@RequestScoped
@Path("v1/{tenant}/overview/elders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "overview")
public class ElderOverviewResource {

    private CountElders elders;

    /** For the container's proxy. */
    protected ElderOverviewResource() {}

    @Inject
    ElderOverviewResource(CountElders elders) {
        this.elders = elders;
    }

    /** Totals on a day. */
    @GET
    @Requires({"elders:read", "cycles:read"})
    @Operation(
            operationId = "overviewOfElders",
            summary = "How many elders are alive and here on a day, by age, sex and category; today if none is given")
    public ElderOverview elders(@PathParam("tenant") String tenant, @QueryParam("day") String day) {
        return elders.on(day(day));
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Problems.invalid("day", "日期写作 2022-05-31。", "A day is written 2022-05-31.");
        }
    }
}
