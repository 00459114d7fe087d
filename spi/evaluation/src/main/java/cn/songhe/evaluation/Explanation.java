package cn.songhe.evaluation;

import cn.songhe.spi.Citation;
import cn.songhe.spi.Period;
import cn.songhe.spi.Text;
import java.util.List;

/**
 * How an answer came about.
 *
 * @param id the id of the formula or rule
 * @param title what it is called
 * @param citation the clause it implements
 * @param period the period decided for
 * @param steps what was read and why, in order
 * @param outcome the answer: a {@link cn.songhe.spi.Decision} or a {@link cn.songhe.spi.Finding}
 */
public record Explanation<R>(String id, Text title, Citation citation, Period period, List<Step> steps, R outcome) {

    /** Keeps an immutable copy. */
    public Explanation {
        steps = List.copyOf(steps);
    }
}
