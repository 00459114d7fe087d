package cn.songhe.reports.boundary;

import cn.songhe.kernel.actor.Requires;
import cn.songhe.kernel.error.Problems;
import cn.songhe.reports.control.CompareCities;
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

/** The cities' figures side by side over HTTP, for accounts of the province: sums, never a person. */
@RequestScoped
@Path("v1/{tenant}/figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "province")
public class FiguresResource {

    private CompareCities cities;

    /** For the container's proxy. */
    protected FiguresResource() {}

    @Inject
    FiguresResource(CompareCities cities) {
        this.cities = cities;
    }

    /** All cities. */
    @GET
    @Requires("province:read")
    @Operation(
            operationId = "figures",
            summary =
                    "What is comparable between the cities so far; tenant is province. Without a year: the last with a closed"
                            + " cycle; without a day: the last of the year, or today")
    public Figures figures(
            @PathParam("tenant") String tenant, @QueryParam("day") String day, @QueryParam("year") String year) {
        return cities.on(day(day), year(year));
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Problems.invalid("day", "日期写作 2022-05-31。", "A day is written 2022-05-31.");
        }
    }

    private static Integer year(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.matches("[12]\\d{3}")) {
            throw Problems.invalid("year", "年份写作 2022。", "A year is written 2022.");
        }
        return Integer.valueOf(text);
    }
}
