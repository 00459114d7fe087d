package cn.songhe.evaluation;

import cn.songhe.spi.Citation;
import cn.songhe.spi.PolicyDocument.LegalStatus;
import cn.songhe.spi.Text;
import java.util.Optional;

/**
 * Where something is written, with everything that is shown of it.
 *
 * @param document the id of the document
 * @param number the document number 文号, if it has one
 * @param title the title of the document
 * @param clause the clause
 * @param status the legal status of the document
 */
public record Source(String document, Optional<String> number, Text title, String clause, LegalStatus status) {

    /** The source that a citation of the policy means. */
    public static Source of(CityPolicy policy, Citation citation) {
        var document = policy.document(citation.document());
        return new Source(document.id(), document.number(), document.title(), citation.clause(), document.status());
    }

    /** Number or title, clause, and the status of what is not simply in force. */
    public Text text() {
        var standing = Words.of(status);
        boolean plain = status == LegalStatus.IN_FORCE;
        return Text.of(
                number.orElse("《" + title.zh() + "》") + " " + clause + (plain ? "" : "【" + standing.zh() + "】"),
                number.orElse(title.en()) + " " + clause + (plain ? "" : " [" + standing.en() + "]"));
    }
}
