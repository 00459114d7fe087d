package cn.songhe.finance.boundary;

import cn.songhe.finance.entity.Cycle;
import cn.songhe.spi.Cadence;
import cn.songhe.spi.Text;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of the cycles that can be opened. */
public final class OpeningViews {

    private OpeningViews() {}

    /**
     * A program and its next cycle.
     *
     * @param cadence the length of its periods
     * @param inAdvance whether a period can be opened before it begins
     * @param period the period to open next; for a program's first cycle the last that has ended, and any other may be chosen
     * @param free whether another period may be chosen: there is no cycle of the program yet
     * @param last the last cycle that counts, or null
     * @param plugin by which policy it would be computed, and in which version; null if none is in force
     * @param formulas what would be computed
     * @param mayOpen whether the caller may open it now
     * @param mayNot why not: {@code role}, {@code policy} (none in force), {@code open} (the last one is not closed), {@code early}
     *     (it has not begun); null if they may
     */
    @Schema(name = "CyclePlan")
    public record Plan(
            String program,
            Text title,
            Cadence cadence,
            boolean inAdvance,
            String period,
            boolean free,
            Last last,
            String plugin,
            String pluginVersion,
            List<Formula> formulas,
            boolean mayOpen,
            String mayNot) {}

    /** The last cycle of a program. */
    @Schema(name = "LastCycle")
    public record Last(long cycle, String period, Cycle.State state) {}

    /**
     * A formula that a cycle computes.
     *
     * @param subject {@code elder}, {@code facility} …
     * @param draft whether it rests on a draft for comment
     */
    @Schema(name = "PlannedFormula")
    public record Formula(String id, Text title, String subject, boolean draft) {}
}
