package cn.songhe.finance.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.SubsidyFormula;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The formulas of a program that decide of one kind of subject.
 *
 * @param all the formulas
 * @param facts the facts that they need together
 */
record Formulas<F extends SubjectFacts>(List<SubsidyFormula<F>> all, Set<Fact> facts) {

    @SuppressWarnings("unchecked")
    static <F extends SubjectFacts> Formulas<F> of(CityPolicy policy, String program, Subject<F> subject) {
        var formulas = policy.formulasOf(program).stream()
                .filter(f -> f.subject().equals(subject))
                .map(f -> (SubsidyFormula<F>) f)
                .toList();
        var facts = EnumSet.noneOf(Fact.class);
        formulas.forEach(f -> facts.addAll(f.requires()));
        return new Formulas<>(formulas, facts);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<String> ids() {
        return all.stream().map(SubsidyFormula::id).toList();
    }
}
