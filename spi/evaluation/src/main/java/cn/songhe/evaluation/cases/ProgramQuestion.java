package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.Assembly;
import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Explanation;
import cn.songhe.evaluation.Law;
import cn.songhe.evaluation.Together;
import cn.songhe.spi.Program;
import cn.songhe.spi.SubjectFacts;
import java.util.List;

/**
 * What all formulas of a program give one subject, after the rules of combination.
 *
 * @param program the program
 * @param assembly its formulas for the subject, at least one
 * @param facts the facts that they declare, and no others
 */
public record ProgramQuestion<F extends SubjectFacts>(Program program, Assembly<F> assembly, F facts)
        implements Question {

    @Override
    public String id() {
        return program.id();
    }

    @Override
    public Outcome answer(CityPolicy policy, Law law) {
        return Outcomes.of(new Together(assembly.explain(facts, law)));
    }

    @Override
    public Explanation<?> explain(CityPolicy policy, Law law) {
        var together = new Together(assembly.explain(facts, law));
        var citation = assembly.formulas().get(0).citation();
        return new Explanation<>(program.id(), program.title(), citation, law.period(), List.of(), together);
    }
}
