package cn.songhe.evaluation.compare;

import cn.songhe.evaluation.cases.SyntheticCase;
import java.time.LocalDate;
import java.util.List;

/**
 * The answers of several policies.
 *
 * @param name what the case is called
 * @param on a day of the periods decided for
 * @param subject whom it is about, such as {@code elder}
 * @param policies one for each policy, in the order asked
 */
public record Comparison(String name, LocalDate on, String subject, List<PolicyAnswer> policies) {

    /** Keeps an immutable copy. */
    public Comparison {
        policies = List.copyOf(policies);
    }

    /**
     * Asks every policy of the one subject that a file describes. A formula or a policy that breaks is shown as failed, the others go on.
     *
     * @param file its name, for messages
     * @param yaml its text
     * @throws cn.songhe.evaluation.yaml.YamlFault if anything in it is not as it should be, or none of the policies knows it
     */
    public static Comparison of(String file, String yaml, List<Candidate> candidates) {
        var policies = candidates.stream().map(Candidate::policy).toList();
        var subject = SyntheticCase.read(file, yaml, policies);
        return new Comparison(
                subject.name(),
                subject.on(),
                subject.subject().name(),
                candidates.stream().map(c -> PolicyAnswers.of(c, subject)).toList());
    }
}
