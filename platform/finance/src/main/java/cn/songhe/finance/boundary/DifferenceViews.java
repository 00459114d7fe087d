package cn.songhe.finance.boundary;

import cn.songhe.finance.entity.LineChange;
import cn.songhe.spi.Text;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of the difference between a cycle and the last closed one. All amounts are in fen. */
public final class DifferenceViews {

    private DifferenceViews() {}

    /**
     * What a cycle changes.
     *
     * @param before the cycle it is compared with, or null for a program's first
     * @param groups every line in exactly one group
     */
    @Schema(name = "CycleDifferences")
    public record Differences(Before before, List<Group> groups) {}

    /** The cycle that was closed before. */
    @Schema(name = "CycleBefore")
    public record Before(long cycle, String period) {}

    /**
     * Lines of one formula that changed alike and for the same reason.
     *
     * @param title what the formula is called, or null if no installed version tells
     * @param reason a stable code: the formula's own for what is refused now or was before; otherwise what began or ended, or was
     *     learned, joined by commas; empty where nothing changed or the cycle is older than what is kept
     * @param text the formula's own sentence, or null
     * @param subjects how many persons or facilities
     * @param fen what they are now
     * @param fenBefore what they were; 0 for what corrects an earlier period
     */
    @Schema(name = "CycleDifference")
    public record Group(
            String formula,
            Text title,
            LineChange change,
            String reason,
            Text text,
            long lines,
            long subjects,
            long fen,
            long fenBefore) {}

    /**
     * One line that changed.
     *
     * @param key the key of the line; in this cycle unless it stopped, in the one before unless it is new
     * @param name the subject's name, or null for those who may not read that register
     */
    @Schema(name = "DifferenceLine")
    public record Line(
            String key,
            String subjectKind,
            long subject,
            String name,
            String formula,
            String period,
            Long recipient,
            LineChange change,
            String reason,
            long fen,
            long fenBefore) {}

    /** A page of lines that changed. */
    public record DifferencePage(List<Line> items, String next) {}
}
