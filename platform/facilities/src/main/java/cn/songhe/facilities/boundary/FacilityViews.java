package cn.songhe.facilities.boundary;

import cn.songhe.kernel.paging.Total;
import cn.songhe.kernel.tenant.Divisions;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.Finding;
import cn.songhe.spi.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the facilities' resource takes and gives. */
public final class FacilityViews {

    private FacilityViews() {}

    /**
     * A facility in a list, by what is known and holds today.
     *
     * @param kind the kind, or null if it is not known
     * @param division where it stands, or null if that is not known
     * @param beds its beds, or null if they are not known
     * @param filed since when it is filed, or null
     * @param state whether it is in operation
     * @param since the day on which its operation began or, where it has ended, ended; or null
     */
    @Schema(name = "FacilitySummary")
    public record Summary(
            long id,
            String creditCode,
            String name,
            boolean demo,
            FacilityKind kind,
            Divisions.Named division,
            Long beds,
            LocalDate filed,
            FacilityState state,
            LocalDate since) {}

    /** A page of facilities. */
    public record FacilityPage(List<Summary> items, String next, Total total) {}

    /** A facility with everything stated, in the order in which it became known. */
    @Schema(name = "FacilityDetail")
    public record Detail(long id, String creditCode, String name, boolean demo, int version, List<Fact> facts) {}

    /**
     * A statement on both time axes.
     *
     * @param attribute the name of the attribute, for one of the city's own facts; otherwise null
     */
    @Schema(name = "FacilityFact")
    public record Fact(
            long id,
            FacilityFactKind kind,
            String attribute,
            String value,
            LocalDate from,
            LocalDate through,
            Instant recordedAt,
            String recordedBy,
            Instant supersededAt,
            String source) {}

    /** A registration. */
    @Schema(name = "FacilityRegistration")
    public record Registration(String creditCode, String name, Boolean demo) {}

    /** A name. */
    @Schema(name = "FacilityName")
    public record Name(String name) {}

    /**
     * A fact to state.
     *
     * @param attribute the name of the attribute, for one of the city's own facts; otherwise left out
     */
    @Schema(name = "NewFacilityFact")
    public record NewFact(
            FacilityFactKind kind, String attribute, String value, LocalDate from, LocalDate through, String source) {}

    /**
     * What a rule of the city's policy finds.
     *
     * @param clause document and clause
     */
    public record RuleFinding(String rule, Text title, Finding.Kind kind, Text text, String clause) {}
}
