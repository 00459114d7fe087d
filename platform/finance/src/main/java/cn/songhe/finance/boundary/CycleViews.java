package cn.songhe.finance.boundary;

import cn.songhe.finance.entity.Cycle;
import cn.songhe.finance.entity.Line;
import cn.songhe.spi.Award;
import cn.songhe.spi.Quota;
import cn.songhe.spi.Text;
import java.time.Instant;
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
     * @param mayApprove whether the caller may approve or return it now
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
            boolean mayApprove) {}

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

    /** How many subjects had this outcome. */
    @Schema(name = "CycleOutcome")
    public record Outcome(String formula, String outcome, String reason, Text text, long subjects) {}

    /**
     * A line.
     *
     * @param subjectKind {@code elder} or {@code facility}
     * @param quota the quantity of services beside the amount, or null
     */
    public record LineView(
            String key,
            String subjectKind,
            long subject,
            String formula,
            String period,
            Long recipient,
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

    /** What changed against the closed cycle of the period before, by formula. */
    @Schema(name = "CycleDifference")
    public record Difference(String formula, String change, long lines, long fen) {}

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
     */
    public record Explained(LineView line, boolean equal, LineView recomputed, Reasoning reasoning, Reasoning before) {}

    /**
     * How a formula decided.
     *
     * @param draft whether the formula rests on a draft for comment
     */
    public record Reasoning(
            String formula,
            Text title,
            String clause,
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
     * @param since for a parameter, since when its value is in force
     */
    public record StepView(Text text, String clause, String since) {}
}
