package cn.songhe.spi;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A policy document 政策文件 on which a plugin rests.
 *
 * @param id the plugin's own short name for it, used in citations
 * @param number the document number 文号, if the text gives one
 * @param title the title, in both languages
 * @param issuer who issued it, in both languages
 * @param issued the date of issue; of a draft, the day on which it was laid open for comment
 * @param status its legal status, shown wherever a person sees what rests on it
 * @param until the last day on which it holds, where that is known: the end of a trial, or the day before it was repealed
 */
public record PolicyDocument(
        String id,
        Optional<String> number,
        Text title,
        Text issuer,
        LocalDate issued,
        LegalStatus status,
        Optional<LocalDate> until) {

    /** The legal status of a document 效力状态. */
    public enum LegalStatus {
        /** A draft for public comment 征求意见稿: it shows what may come, nobody can claim it. */
        DRAFT,
        /** In force 现行有效. */
        IN_FORCE,
        /** In force for trial 试行. */
        TRIAL,
        /** Repealed 废止: old periods are still computed by it. */
        REPEALED
    }

    /** Without a known end. */
    public PolicyDocument(
            String id, Optional<String> number, Text title, Text issuer, LocalDate issued, LegalStatus status) {
        this(id, number, title, issuer, issued, status, Optional.empty());
    }

    /** The same document with the last day on which it holds. */
    public PolicyDocument until(LocalDate last) {
        return new PolicyDocument(id, number, title, issuer, issued, status, Optional.of(last));
    }
}
