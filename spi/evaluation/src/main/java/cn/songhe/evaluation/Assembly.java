package cn.songhe.evaluation;

import cn.songhe.evaluation.combine.Combiner;
import cn.songhe.evaluation.combine.Cut;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.Combination;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.SubsidyFormula;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All formulas of one program for one kind of subject, with the combination rules that concern them. Immutable; made once, used for
 * every subject on any number of threads.
 */
public final class Assembly<F extends SubjectFacts> {

    private final CityPolicy policy;
    private final List<SubsidyFormula<F>> formulas;
    private final List<Combination> rules;
    private final Combiner combiner;
    private final Set<Fact> facts;
    private final List<Attribute<?>> attributes;
    private final List<StateKey<?>> states;

    private Assembly(CityPolicy policy, List<SubsidyFormula<F>> formulas) {
        this.policy = policy;
        this.formulas = formulas;
        var ids = formulas.stream().map(SubsidyFormula::id).toList();
        this.rules = policy.combinations().stream()
                .filter(rule -> ids.containsAll(rule.formulas()))
                .toList();
        this.combiner = Combiner.of(rules, ids);
        var needed = EnumSet.noneOf(Fact.class);
        formulas.forEach(f -> needed.addAll(f.requires()));
        this.facts = Set.copyOf(needed);
        this.attributes = attributes(formulas, rules);
        this.states = formulas.stream()
                .<StateKey<?>>flatMap(f -> f.state().stream())
                .distinct()
                .toList();
    }

    /** The formulas of the program that decide of the subject. */
    @SuppressWarnings("unchecked")
    public static <F extends SubjectFacts> Assembly<F> of(CityPolicy policy, String programId, Subject<F> subject) {
        return new Assembly<>(
                policy,
                policy.formulasOf(programId).stream()
                        .filter(f -> f.subject().equals(subject))
                        .map(f -> (SubsidyFormula<F>) f)
                        .toList());
    }

    private static List<Attribute<?>> attributes(List<? extends SubsidyFormula<?>> formulas, List<Combination> rules) {
        var all = new LinkedHashSet<Attribute<?>>();
        formulas.forEach(f -> all.addAll(f.attributes()));
        for (var rule : rules) {
            if (rule instanceof Combination.Chosen chosen) {
                all.add(chosen.choice());
            }
        }
        return List.copyOf(all);
    }

    /** The formulas, in the order of the plugin. */
    public List<SubsidyFormula<F>> formulas() {
        return formulas;
    }

    /** The facts that they need together. */
    public Set<Fact> facts() {
        return facts;
    }

    /** The city's own facts that they and the rules need together. */
    public List<Attribute<?>> attributes() {
        return attributes;
    }

    /** What they carry from one period to the next. */
    public List<StateKey<?>> states() {
        return states;
    }

    /** Whether the program has no formula for the subject. */
    public boolean isEmpty() {
        return formulas.isEmpty();
    }

    /** Lets every formula decide, applies the rules, and hands over what comes out, in the order of the formulas. */
    public void decide(F subject, Law law, Sink<F> sink) {
        if (combiner.isEmpty()) {
            for (var formula : formulas) {
                sink.decided(formula, policy.decide(formula, subject, law), List.of());
            }
            return;
        }
        var decisions = new Decision[formulas.size()];
        for (int i = 0; i < decisions.length; i++) {
            decisions[i] = policy.decide(formulas.get(i), subject, law);
        }
        var cuts = combiner.apply(decisions, subject, law);
        for (int i = 0; i < decisions.length; i++) {
            sink.decided(formulas.get(i), decisions[i], cuts.of(i));
        }
    }

    /** Decides again, and keeps what was read, why, and what a rule took away, in the order of the formulas. */
    public List<Explanation<Decision>> explain(F subject, Law law) {
        var single = new ArrayList<Explanation<Decision>>();
        formulas.forEach(f -> single.add(policy.explain(f, subject, law)));
        if (combiner.isEmpty()) {
            return single;
        }
        var decisions = single.stream().map(Explanation::outcome).toArray(Decision[]::new);
        var cuts = combiner.apply(decisions, subject, law);
        for (int i = 0; i < decisions.length; i++) {
            single.set(i, with(single.get(i), cuts.of(i), decisions[i], law));
        }
        return List.copyOf(single);
    }

    private Explanation<Decision> with(Explanation<Decision> single, List<Cut> cuts, Decision outcome, Law law) {
        var steps = new ArrayList<>(single.steps());
        for (var cut : cuts) {
            capsBehind(cut, law)
                    .map(cap -> RecordingTerms.read(law.standard(cap)))
                    .forEach(steps::add);
            steps.add(new Step.Cut(cut.reason(), cut.before(), cut.after()));
        }
        return single.with(steps, outcome);
    }

    private Stream<ParameterKey<Money>> capsBehind(Cut cut, Law law) {
        return rules.stream()
                .filter(rule -> rule.reason().equals(cut.reason()))
                .filter(Combination.CapsSum.class::isInstance)
                .map(rule -> ((Combination.CapsSum) rule).cap())
                .filter(cap -> law.isInForceOn(law.period().last(), cap));
    }

    /** Takes decisions as they fall. */
    @FunctionalInterface
    public interface Sink<F extends SubjectFacts> {

        /**
         * A formula decided.
         *
         * @param decision what is left after the rules; a formula cut to nothing is refused with the rule's reason
         * @param cuts what rules took away, in their order; empty if nothing was
         */
        void decided(SubsidyFormula<F> formula, Decision decision, List<Cut> cuts);
    }
}
