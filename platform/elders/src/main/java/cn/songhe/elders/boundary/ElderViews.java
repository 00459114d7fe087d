package cn.songhe.elders.boundary;

import cn.songhe.kernel.paging.Total;
import cn.songhe.kernel.tenant.Divisions;
import cn.songhe.spi.HardshipCategory;
import cn.songhe.spi.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the elders' resource takes and gives. */
public final class ElderViews {

    private ElderViews() {}

    /**
     * An elder in a list, by what is known and holds today.
     *
     * @param number the identity number, masked
     * @param age in completed years
     * @param residence where the elder lives, or null
     * @param categories the categories held
     * @param state whether the elder is here
     * @param goneSince the day of death or of moving out, or null
     * @param ability the newest assessment, or null
     */
    @Schema(name = "ElderSummary")
    public record Summary(
            long id,
            String number,
            String name,
            LocalDate birth,
            Sex sex,
            boolean demo,
            int age,
            Divisions.Named residence,
            List<HardshipCategory> categories,
            ElderState state,
            LocalDate goneSince,
            Ability ability) {}

    /**
     * An assessment of abilities.
     *
     * @param kind by which standard
     * @param level the level within the standard, heavier = larger
     * @param since the day of the assessment
     */
    @Schema(name = "ElderAbility")
    public record Ability(ElderFactKind kind, int level, LocalDate since) {}

    /** A page of elders. */
    public record ElderPage(List<Summary> items, String next, Total total) {}

    /** An identity number to find an elder by; it is never part of an address. */
    @Schema(name = "ElderSearch")
    public record Search(String number) {}

    /**
     * An elder with everything stated.
     *
     * @param number the identity number, masked
     * @param facts all statements, in the order in which they became known
     */
    @Schema(name = "ElderDetail")
    public record Detail(
            long id,
            String number,
            String name,
            LocalDate birth,
            Sex sex,
            boolean demo,
            int version,
            Instant recordedAt,
            List<Fact> facts) {}

    /**
     * A statement on both time axes.
     *
     * @param attribute the name of the attribute, for one of the city's own facts; otherwise null
     * @param from the first day on which it held
     * @param through the last day, or null
     * @param recordedAt from when it was known
     * @param supersededAt until when it was held to be true, or null
     */
    @Schema(name = "ElderFact")
    public record Fact(
            long id,
            ElderFactKind kind,
            String attribute,
            String value,
            LocalDate from,
            LocalDate through,
            Instant recordedAt,
            String recordedBy,
            Instant supersededAt,
            String source) {}

    /** A registration. */
    @Schema(name = "ElderRegistration")
    public record Registration(String number, String name, Boolean demo) {}

    /** A name. */
    @Schema(name = "ElderName")
    public record Name(String name) {}

    /**
     * A fact to state.
     *
     * @param attribute the name of the attribute, for one of the city's own facts; otherwise left out
     * @param source the document or event it rests on
     */
    @Schema(name = "NewElderFact")
    public record NewFact(
            ElderFactKind kind, String attribute, String value, LocalDate from, LocalDate through, String source) {}

    /** Why an identity number is to be shown. */
    public record Ground(String ground) {}

    /** An identity number. */
    public record Revealed(String number) {}
}
