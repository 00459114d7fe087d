package cn.songhe.finance.boundary;

import cn.songhe.finance.entity.ShadowChange;
import cn.songhe.finance.entity.ShadowRuns;
import cn.songhe.spi.Text;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the resource of rehearsals takes and gives. All amounts are in fen. */
public final class ShadowViews {

    private ShadowViews() {}

    /** Which version to rehearse. */
    @Schema(name = "ShadowRequest")
    public record Request(String version) {}

    /**
     * A rehearsal.
     *
     * @param parts how many parts it has
     * @param done how many of them are compared
     * @param failure what ended it: the class of an exception, or a code; null unless it failed
     * @param failedFormula the formula that threw it, or null
     */
    @Schema(name = "ShadowSummary")
    public record Summary(
            long id,
            String plugin,
            String version,
            String sha256,
            ShadowRuns.State state,
            String requestedBy,
            Instant requestedAt,
            Instant finishedAt,
            int parts,
            int done,
            String failure,
            String failedFormula) {}

    /** A page of rehearsals, newest first. */
    @Schema(name = "ShadowPage")
    public record RunPage(List<Summary> items, String next) {}

    /**
     * A rehearsal with what it found so far. The groups, the purses and the grounds each add up to the totals.
     *
     * @param fenBefore what was granted
     * @param fenAfter what the version would grant
     */
    @Schema(name = "ShadowDetail")
    public record Detail(
            Summary run, long fenBefore, long fenAfter, List<Ground> grounds, List<Group> groups, List<Fund> funds) {}

    /**
     * A closed cycle on which it runs.
     *
     * @param version the version that computed it
     */
    @Schema(name = "ShadowGround")
    public record Ground(String program, long cycle, String period, String version, long fenBefore, long fenAfter) {}

    /**
     * Everybody for whom a formula changes in the same way, for the same reasons.
     *
     * @param subjectKind {@code elder} or {@code facility}
     * @param subjects how many
     * @param examples a few of them
     */
    @Schema(name = "ShadowGroup")
    public record Group(
            String program,
            String formula,
            Text title,
            String subjectKind,
            ShadowChange change,
            Answer before,
            Answer after,
            long subjects,
            long fenBefore,
            long fenAfter,
            List<Example> examples) {}

    /**
     * What a version answers.
     *
     * @param code why it does not grant; empty if it does
     * @param text the same in words, or null
     */
    @Schema(name = "ShadowAnswer")
    public record Answer(String code, Text text) {}

    /**
     * One of a group.
     *
     * @param county the county-level division, or null
     * @param ageBand such as {@code 80-84}; null for a facility
     */
    @Schema(name = "ShadowExample")
    public record Example(long subject, String county, String ageBand, long fenBefore, long fenAfter) {}

    /** What a purse bears, such as {@code city} or {@code county:140122}. */
    @Schema(name = "ShadowFund")
    public record Fund(String purse, long fenBefore, long fenAfter) {}
}
