package cn.songhe.evaluation.compare;

import cn.songhe.evaluation.Source;
import cn.songhe.spi.Cadence;
import cn.songhe.spi.Period;
import cn.songhe.spi.Text;
import java.util.List;

/**
 * What one formula says of the subject, after the rules of combination.
 *
 * @param formula its id
 * @param title what it is called
 * @param program the id of its program
 * @param cadence the length of its periods
 * @param period the period decided for
 * @param verdict the answer
 * @param fen what is given, in fen
 * @param awards what is given, to whom and from which purses
 * @param why what is given in words, or why nothing is
 * @param source where it is written, with the legal status of the document
 * @param cuts what rules of combination took away, in their order
 * @param steps how the answer came about, in order; none if the formula broke
 */
public record BenefitAnswer(
        String formula,
        Text title,
        String program,
        Cadence cadence,
        Period period,
        Verdict verdict,
        long fen,
        List<GrantedAward> awards,
        Text why,
        Source source,
        List<CutAnswer> cuts,
        List<StepAnswer> steps) {

    /** Keeps immutable copies. */
    public BenefitAnswer {
        awards = List.copyOf(awards);
        cuts = List.copyOf(cuts);
        steps = List.copyOf(steps);
    }

    /** The answers of a formula. */
    public enum Verdict {
        /** Something is given. */
        GRANTED,
        /** Nothing is given. */
        REFUSED,
        /** No standard is in force. */
        AWAITING,
        /** The formula broke. */
        FAILED
    }

    /**
     * What a rule took away.
     *
     * @param code the code of the rule's reason
     * @param why its sentence
     * @param before what was given before, in fen
     * @param after what is left, in fen
     */
    public record CutAnswer(String code, Text why, long before, long after) {}
}
