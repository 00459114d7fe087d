package cn.songhe.evaluation.cases;

import cn.songhe.spi.Award;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Finding;
import cn.songhe.spi.Recipient;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An answer in the words of a case file, so that what was expected and what was computed can be compared and read.
 *
 * @param lines one line for each award, or one for a refusal, a missing standard or a finding
 */
public record Outcome(List<String> lines) {

    /** Keeps an immutable copy. */
    public Outcome {
        lines = List.copyOf(lines);
    }

    /** The outcome of a decision. */
    public static Outcome of(Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            return refused(refused.reason().code());
        }
        if (decision instanceof Decision.AwaitingStandard awaiting) {
            return awaiting(awaiting.parameter());
        }
        return granted(((Decision.Granted) decision)
                .awards().stream().map(Outcome::award).toList());
    }

    /** The outcome of a rule. */
    public static Outcome of(Finding finding) {
        return finding(word(finding.kind()), finding.reason().code());
    }

    /** Whether something is granted. */
    public boolean isGranted() {
        return lines.get(0).startsWith("granted");
    }

    /** Whether it is refused. */
    public boolean isRefused() {
        return lines.get(0).startsWith("refused");
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }

    static Outcome granted(List<AwardLine> awards) {
        return new Outcome(awards.stream().map(award -> "granted: " + award).toList());
    }

    static Outcome refused(String reason) {
        return new Outcome(List.of("refused: " + reason));
    }

    static Outcome awaiting(String parameter) {
        return new Outcome(List.of("awaiting: " + parameter));
    }

    static Outcome finding(String kind, String reason) {
        return new Outcome(List.of("finding: " + kind + " " + reason));
    }

    private static AwardLine award(Award award) {
        var recipient = award.recipient() instanceof Recipient.Facility facility ? "facility:" + facility.id() : "self";
        var split = award.split().parts().stream()
                .collect(Collectors.toMap(
                        p -> p.source().toString(), p -> p.amount().fen()));
        return new AwardLine(recipient, word(award.form()), award.amount().fen(), split);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
