package cn.songhe.evaluation.combine;

import cn.songhe.spi.Combination;
import cn.songhe.spi.Decision;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.Terms;
import java.util.ArrayList;
import java.util.List;

/**
 * Applies rules of combination to the decisions of one subject after the other, in the order in which the plugin lists them. Immutable;
 * safe on any number of threads.
 */
public final class Combiner {

    private final List<AppliedRule> rules;

    private Combiner(List<AppliedRule> rules) {
        this.rules = rules;
    }

    /**
     * For the formulas with these ids, in this order.
     *
     * @param rules the rules, all of whose formulas are among them
     */
    public static Combiner of(List<Combination> rules, List<String> formulas) {
        var applied = new ArrayList<AppliedRule>();
        for (var rule : rules) {
            applied.add(applied(rule, formulas));
        }
        return new Combiner(List.copyOf(applied));
    }

    private static AppliedRule applied(Combination rule, List<String> all) {
        if (rule instanceof Combination.Highest highest) {
            return new AppliedRule.Highest(highest.reason(), places(highest.formulas(), all));
        }
        if (rule instanceof Combination.Chosen chosen) {
            return new AppliedRule.Chosen(
                    chosen.reason(),
                    places(chosen.formulas(), all),
                    chosen.formulas(),
                    chosen.choice(),
                    chosen.otherwise());
        }
        if (rule instanceof Combination.Bars bars) {
            return new AppliedRule.Bars(bars.reason(), places(bars.granted(), all), places(bars.barred(), all));
        }
        if (rule instanceof Combination.Deducts deducts) {
            return new AppliedRule.Deducts(
                    deducts.reason(), places(deducts.deducted(), all), all.indexOf(deducts.from()));
        }
        var caps = (Combination.CapsSum) rule;
        return new AppliedRule.CapsSum(caps.reason(), places(caps.formulas(), all), caps.cap());
    }

    private static int[] places(List<String> formulas, List<String> all) {
        return formulas.stream().mapToInt(all::indexOf).toArray();
    }

    /** Whether there is no rule, so that benefits stack. */
    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /**
     * Applies the rules in their order, each to what the ones before it left.
     *
     * @param decisions of the formulas, in their order; changed where a rule takes something away
     * @return what was taken away
     */
    public Cuts apply(Decision[] decisions, SubjectFacts facts, Terms terms) {
        var tally = new Tally(decisions);
        for (var rule : rules) {
            rule.apply(tally, facts, terms);
        }
        return tally::cutsOf;
    }

    /** What was taken away. */
    @FunctionalInterface
    public interface Cuts {

        /** What was taken from the formula at this place, in the order of the rules; empty if nothing was. */
        List<Cut> of(int formula);
    }
}
