package cn.songhe.doctor;

import cn.songhe.evaluation.Language;
import java.util.List;

/**
 * What an examination found.
 *
 * @param plugin the id of the plugin, or {@code unknown}
 * @param version its version, or {@code 0}
 * @param checks every check, in the order made
 * @param counts how much was examined
 * @param options how it was examined
 */
public record Verdict(String plugin, String version, List<Check> checks, Counts counts, Options options) {

    /** Keeps an immutable copy. */
    public Verdict {
        checks = List.copyOf(checks);
    }

    /** Whether no check failed. */
    public boolean isSound() {
        return checks.stream().noneMatch(c -> c.status() == Check.Status.FAILED);
    }

    /** The check of a topic. */
    public Check check(Topic topic) {
        return checks.stream()
                .filter(c -> c.id().equals(topic.id()))
                .findFirst()
                .orElseThrow();
    }

    /** A report for people, one line a check, with all findings below it. */
    public String render(Language language) {
        return new VerdictText(language).render(this);
    }
}
