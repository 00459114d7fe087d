package cn.songhe.plugins.boundary;

import cn.songhe.spi.Cadence;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the resource of policies takes and gives. */
public final class PolicyViews {

    private PolicyViews() {}

    /**
     * The policy in force.
     *
     * @param sha256 the digest of its jar
     */
    public record Policy(
            String plugin,
            String version,
            String sha256,
            Text title,
            List<Document> documents,
            List<ProgramView> programs,
            List<Formula> formulas) {}

    /**
     * A document.
     *
     * @param until the last day on which it holds, or null where none is known
     */
    public record Document(
            String id,
            String number,
            Text title,
            Text issuer,
            LocalDate issued,
            PolicyDocument.LegalStatus status,
            LocalDate until) {}

    /**
     * A program.
     *
     * @param cadence how often it is computed
     * @param inAdvance whether a period is computed before it begins
     */
    public record ProgramView(String id, Text title, boolean yearly, Cadence cadence, boolean inAdvance) {}

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
