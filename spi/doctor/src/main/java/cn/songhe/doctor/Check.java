package cn.songhe.doctor;

import cn.songhe.evaluation.Language;
import cn.songhe.spi.Text;
import java.util.List;

/**
 * The result of one check.
 *
 * @param id its id, such as {@code manifest}; see {@link Topic}
 * @param title what it checks
 * @param status how it ended
 * @param findings what it found, each once; of a check that passed, none
 */
public record Check(String id, Text title, Status status, List<Finding> findings) {

    /** How a check ended. */
    public enum Status {
        /** Nothing was found. */
        PASSED,
        /** Something is worth a look, and stands in nobody's way. */
        WARNED,
        /** The plugin must be mended. */
        FAILED,
        /** It was not made, because it does not apply or because another check stands in the way. */
        SKIPPED
    }

    /** Keeps an immutable copy. */
    public Check {
        findings = List.copyOf(findings);
    }

    /** The check with its findings as text, as in the report. */
    public String render(Language language) {
        return new VerdictText(language).render(this);
    }
}
