package cn.songhe.plugins.boundary;

import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the resource of policies takes and gives. */
public final class PolicyViews {

    private PolicyViews() {}

    /** The policy in operation. */
    public record Policy(
            String plugin,
            String version,
            Text title,
            List<Document> documents,
            List<ProgramView> programs,
            List<Formula> formulas) {}

    /**
     * A document.
     *
     * @param number its number, or null
     * @param until the last day on which it holds, or null
     */
    public record Document(
            String id,
            String number,
            Text title,
            Text issuer,
            LocalDate issued,
            PolicyDocument.LegalStatus status,
            LocalDate until) {}

    /** A program. */
    public record ProgramView(String id, Text title, boolean yearly) {}

    /** A formula. */
    public record Formula(String id, Text title, String clause, String program, String subject) {}

    /**
     * A tenant's own value.
     *
     * @param division the division for which alone it holds, or null for the whole area
     */
    public record Override(
            String name,
            LocalDate from,
            String value,
            String ground,
            String division,
            Instant recordedAt,
            String recordedBy) {}

    /**
     * A value to set.
     *
     * @param value null when from that day nothing is set here any more
     * @param division a division of the city for which alone it shall hold, or null for the whole area
     */
    public record NewOverride(String name, LocalDate from, String value, String ground, String division) {}
}
