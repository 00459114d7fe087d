package cn.songhe.doctor.facts;

import cn.songhe.evaluation.ParameterOverride;
import cn.songhe.evaluation.cases.Question;
import cn.songhe.spi.Cadence;
import cn.songhe.spi.Period;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubjectFacts;
import java.util.List;
import java.util.function.Function;

/**
 * Something that is asked of many subjects: a formula, a facility rule, a basic service or a program.
 *
 * @param id its id
 * @param subject of whom it is asked
 * @param scope what it declares to read
 * @param cadence the length of the periods it is asked for
 * @param ask makes the question about a subject
 * @param examples the subjects of its cases
 */
public record Asked<F extends SubjectFacts>(
        String id,
        Subject<F> subject,
        Scope scope,
        Cadence cadence,
        Function<F, Question> ask,
        List<Example<F>> examples) {

    /**
     * The subject of a case.
     *
     * @param facts its facts
     * @param period the period of the case
     * @param parameters the tenant's own values in the case
     */
    public record Example<F>(F facts, Period period, List<ParameterOverride> parameters) {}
}
