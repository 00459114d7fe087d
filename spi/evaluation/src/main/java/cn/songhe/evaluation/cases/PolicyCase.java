package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.ParameterOverride;
import cn.songhe.spi.Period;
import java.util.List;

/**
 * One case: given these facts, the policy answers so.
 *
 * @param file the file it stands in
 * @param name what it shows, as a sentence
 * @param period the period to decide for
 * @param parameters the tenant's own values in this case
 * @param question the formula or rule and the facts
 * @param expected the answer it expects
 */
public record PolicyCase(
        String file,
        String name,
        Period period,
        List<ParameterOverride> parameters,
        Question question,
        Outcome expected) {

    /** Computes the answer. */
    public CaseResult run(CityPolicy policy) {
        var law = policy.terms(period, parameters);
        return new CaseResult(this, question.answer(policy, law), question.explain(policy, law));
    }
}
