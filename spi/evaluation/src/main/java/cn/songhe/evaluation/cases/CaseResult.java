package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.Explanation;

/**
 * What came out of a case.
 *
 * @param policyCase the case
 * @param computed the answer
 * @param explanation what was read and why
 */
public record CaseResult(PolicyCase policyCase, Outcome computed, Explanation<?> explanation) {

    /** Whether the answer is the one expected. */
    public boolean isAsExpected() {
        return policyCase.expected().isMetBy(computed);
    }
}
