package cn.songhe.finance.boundary;

import cn.songhe.finance.entity.Cycle;
import cn.songhe.finance.entity.Line;
import cn.songhe.kernel.actor.Role;
import cn.songhe.spi.Award;
import cn.songhe.spi.Quota;
import cn.songhe.spi.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the resource of cycles takes and gives. All amounts are in fen. */
public final class CycleViews {

    private CycleViews() {}

    /**
     * A cycle to open.
     *
     * @param program the program's id
     * @param period such as {@code 2022-05}, or {@code 2022} for a yearly program
     */
    @Schema(name = "CycleOpening")
    public record Opening(String program, String period) {}

    /**
     * A cycle.
     *
     * @param shards how many shards it has
     * @param done how many of them are computed
     * @param stuck how many failed too often and wait for somebody to look
     * @param mayApprove whether the caller may approve it now
     * @param mayReturn whether the caller may return it now; a stuck one, also before it is computed
     * @param mayNot why the caller may not approve: {@code state} (nothing to decide), {@code own} (opened by the caller) or
     *     {@code role}; null if they may
     * @param approvers the roles that may, in any person but the one who opened it
     */
    @Schema(name = "CycleSummary")
    public record Summary(
            long id,
            String program,
            String period,
            Cycle.State state,
            String plugin,
            String pluginVersion,
            Instant knownAt,
            String openedBy,
            Instant computedAt,
            String decidedBy,
            Instant decidedAt,
            String remark,
            int shards,
            int done,
            int stuck,
            boolean mayApprove,
            boolean mayReturn,
            String mayNot,
            List<Role> approvers) {}

    /** A page of cycles, newest first. */
    public record CyclePage(List<Summary> items, String next) {}

    /**
     * What a cycle adds up to.
     *
     * @param fen the sum of all lines
     * @param lines the number of lines
     * @param formulas the same by formula and kind of line
     * @param outcomes how many subjects were granted, refused or wait for a standard, by reason
     */
    @Schema(name = "CycleTotals")
    public record Totals(long fen, long lines, List<FormulaTotal> formulas, List<Outcome> outcomes) {}

    /**
     * The lines of one formula and kind.
     *
     * @param draft whether the formula rests on a draft for comment, on which nobody has a claim
     * @param subjects how many persons or facilities
     * @param purses what each level bears: {@code city}, {@code county} (all counties together) …
     * @param quotas the quantities of services, by unit
     */
    public record FormulaTotal(
            String formula,
            Text title,
            boolean draft,
            Line.Kind kind,
            long subjects,
            long lines,
            long fen,
            Map<String, Long> purses,
            Map<Quota.Unit, Long> quotas) {}

    /**
     * How many subjects had this outcome.
     *
     * @param title what the formula is called, or null if no installed version tells
     */
    @Schema(name = "CycleOutcome")
    public record Outcome(String formula, Text title, String outcome, String reason, Text text, long subjects) {}

    /**
     * A line.
     *
     * @param subjectKind {@code elder} or {@code facility}
     * @param subjectName its name, or null for those who may not read that register
     * @param recipientName the name of the facility that receives it, or null if it is paid to the subject, or likewise
     * @param quota the quantity of services beside the amount, or null
     */
    public record LineView(
            String key,
            String subjectKind,
            long subject,
            String subjectName,
            String formula,
            String period,
            Long recipient,
            String recipientName,
            Line.Kind kind,
            Award.Form form,
            long fen,
            QuotaView quota,
            Map<String, Long> purses,
            String because) {}

    /** A quantity of services; negative for a recovery. */
    @Schema(name = "LineQuota")
    public record QuotaView(long quantity, Quota.Unit unit) {}

    /** A page of lines. */
    public record LinePage(List<LineView> items, String next) {}

    /** How many lines a filter leaves, and what they add up to. */
    public record LineTotals(long lines, long fen) {}

    /**
     * Something that was done to a cycle.
     *
     * @param deed {@code OPENED}, {@code COMPUTED}, {@code APPROVED} or {@code RETURNED}
     * @param by who did it; null for the system
     * @param fen the sum that was approved, or null
     * @param draft whether what was approved rests on a draft for comment, which was acknowledged
     */
    @Schema(name = "CycleDeed")
    public record Deed(String deed, Instant at, String by, String remark, Long fen, boolean draft) {}

    /**
     * An approval: of exactly the sum that was reviewed.
     *
     * @param acknowledgeDraft where lines rest on a draft for comment: that this is known and meant; it then needs a remark
     */
    @Schema(name = "CycleApproval")
    public record Approval(Long fen, String remark, Boolean acknowledgeDraft) {}

    /** A return, with its reason. */
    @Schema(name = "CycleReturn")
    public record Return(String remark) {}

    /**
     * Why a line is what it is, recomputed from the facts as known then.
     *
     * @param line the stored line
     * @param equal whether the recomputed amount and parts equal the stored ones
     * @param recomputed the line as recomputed, or null if it would not be
     * @param reasoning the steps by today's knowledge of the cycle
     * @param before for a correction: the steps as known when the period was closed
     * @param facts what the register held of the subject as known then, as far as the formula reads it; empty for those who may not
     *     read that register
     * @param plugin the plugin of the version that decided the line's period
     */
    public record Explained(
            LineView line,
            boolean equal,
            LineView recomputed,
            Reasoning reasoning,
            Reasoning before,
            List<FactView> facts,
            String plugin,
            String pluginVersion) {}

    /**
     * A statement that held within the period.
     *
     * @param kind the kind of the register's statement
     * @param attribute the name of the attribute, for one of the city's own facts
     * @param source the document or event it rests on, or null
     */
    @Schema(name = "FactUsed")
    public record FactView(
            String kind,
            String attribute,
            String value,
            LocalDate from,
            LocalDate through,
            Instant recordedAt,
            String source) {}

    /**
     * How a formula decided.
     *
     * @param clause document and clause, as people cite them
     * @param document the document's id in the register of the version that decided
     * @param draft whether the formula rests on a draft for comment
     */
    public record Reasoning(
            String formula,
            Text title,
            String clause,
            String document,
            String period,
            String outcome,
            Text answer,
            List<StepView> steps,
            boolean draft) {}

    /**
     * One step.
     *
     * @param text the sentence, or the parameter with its value
     * @param clause document and clause, if one is cited
     * @param document the document's id in the register of the version that decided, likewise
     * @param parameter for a parameter, its name
     * @param since for a parameter, since when its value is in force
     */
    public record StepView(Text text, String clause, String document, String parameter, String since) {}
}
