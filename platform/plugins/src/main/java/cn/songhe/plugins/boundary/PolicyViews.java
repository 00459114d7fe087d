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

    /** A document. */
    public record Document(
            String id, String number, Text title, Text issuer, LocalDate issued, PolicyDocument.LegalStatus status) {}

    /** A program. */
    public record ProgramView(String id, Text title, boolean yearly) {}

    /** A formula. */
    public record Formula(String id, Text title, String clause, String program, String subject) {}

    /** A tenant's own value. */
    public record Override(
            String name, LocalDate from, String value, String ground, Instant recordedAt, String recordedBy) {}

    /** A value to set. */
    public record NewOverride(String name, LocalDate from, String value, String ground) {}
}
