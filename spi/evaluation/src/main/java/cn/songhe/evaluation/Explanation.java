package cn.songhe.evaluation;

import cn.songhe.spi.Citation;
import cn.songhe.spi.Period;
import cn.songhe.spi.Text;
import java.util.List;

/**
 * How an answer came about.
 *
 * @param id the id of the formula, rule, item, indicator or program
 * @param title what it is called
 * @param citation the clause it implements
 * @param period the period decided for
 * @param steps what was read and why, in order
 * @param outcome the answer: a {@link cn.songhe.spi.Decision}, {@link cn.songhe.spi.Finding}, {@link cn.songhe.spi.Eligibility},
 *     {@link Measured}, {@link Placement} or {@link Together}
 */
public record Explanation<R>(String id, Text title, Citation citation, Period period, List<Step> steps, R outcome) {

    /** Keeps an immutable copy. */
    public Explanation {
        steps = List.copyOf(steps);
    }

    /** The same question with other steps and another answer. */
    Explanation<R> with(List<Step> otherSteps, R otherOutcome) {
        return new Explanation<>(id, title, citation, period, otherSteps, otherOutcome);
    }
}
