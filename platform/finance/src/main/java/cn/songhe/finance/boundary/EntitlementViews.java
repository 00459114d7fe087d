package cn.songhe.finance.boundary;

import cn.songhe.finance.entity.Cycle;
import cn.songhe.spi.Text;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of what one elder or facility is entitled to. All amounts are in fen. */
public final class EntitlementViews {

    private EntitlementViews() {}

    /**
     * Everything due to one subject, in every cycle that was not returned.
     *
     * @param items in order of the periods they are for; what corrects a period stands with it
     */
    @Schema(name = "Entitlements")
    public record Entitlements(String subjectKind, long subject, List<Entitlement> items) {}

    /**
     * A line, and the cycle it stands in.
     *
     * @param period of the cycle; the line's own is the one it is for
     * @param state only what stands in a closed cycle is paid
     * @param title what the formula is called, or null if no installed version tells
     * @param draft whether the formula rests on a draft for comment
     */
    @Schema(name = "Entitlement")
    public record Entitlement(
            long cycle,
            String program,
            String period,
            Cycle.State state,
            Text title,
            boolean draft,
            CycleViews.LineView line) {}
}
