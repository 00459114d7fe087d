package cn.songhe.evaluation.combine;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.Combination.Otherwise;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Reason;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.Terms;
import java.util.List;

/** A rule of combination with the places of its formulas among those that are decided. */
sealed interface AppliedRule {

    /** Applies it to what the rules before it left. */
    void apply(Tally tally, SubjectFacts facts, Terms terms);

    /** Only the highest. */
    record Highest(Reason reason, int[] formulas) implements AppliedRule {

        @Override
        public void apply(Tally tally, SubjectFacts facts, Terms terms) {
            keepOnly(highest(tally, formulas), formulas, tally, reason);
        }
    }

    /** Only the chosen one. */
    record Chosen(Reason reason, int[] formulas, List<String> ids, Attribute<String> choice, Otherwise otherwise)
            implements AppliedRule {

        @Override
        public void apply(Tally tally, SubjectFacts facts, Terms terms) {
            if (tally.isAnyGranted(formulas)) {
                keepOnly(kept(tally, facts, terms), formulas, tally, reason);
            }
        }

        private int kept(Tally tally, SubjectFacts facts, Terms terms) {
            var chosen = facts.attribute(choice).on(terms.period().last());
            int place = chosen.isPresent() ? formulas[ids.indexOf(chosen.get())] : -1;
            if (place >= 0 && tally.isGranted(place)) {
                return place;
            }
            return switch (otherwise) {
                case HIGHEST -> highest(tally, formulas);
                case FIRST -> first(tally, formulas);
                case NONE -> -1;
            };
        }
    }

    /** The one bars the other. */
    record Bars(Reason reason, int[] granted, int[] barred) implements AppliedRule {

        @Override
        public void apply(Tally tally, SubjectFacts facts, Terms terms) {
            if (tally.isAnyGranted(granted)) {
                keepOnly(-1, barred, tally, reason);
            }
        }
    }

    /** The one is deducted from the other. */
    record Deducts(Reason reason, int[] deducted, int from) implements AppliedRule {

        @Override
        public void apply(Tally tally, SubjectFacts facts, Terms terms) {
            var left = tally.amount(from).minus(tally.sum(deducted)).atLeast(Money.ZERO);
            tally.cutTo(from, left, reason);
        }
    }

    /** Together no more than a cap; while none is in force, there is none. */
    record CapsSum(Reason reason, int[] formulas, ParameterKey<Money> cap) implements AppliedRule {

        @Override
        public void apply(Tally tally, SubjectFacts facts, Terms terms) {
            var sum = tally.sum(formulas);
            if (sum.fen() == 0 || !terms.isInForceOn(terms.period().last(), cap)) {
                return;
            }
            var excess = sum.minus(terms.value(cap));
            for (int i = formulas.length - 1; i >= 0 && excess.fen() > 0; i--) {
                var cut = tally.amount(formulas[i]).atMost(excess);
                tally.cutTo(formulas[i], tally.amount(formulas[i]).minus(cut), reason);
                excess = excess.minus(cut);
            }
        }
    }

    private static void keepOnly(int kept, int[] formulas, Tally tally, Reason reason) {
        for (int formula : formulas) {
            if (formula != kept) {
                tally.refuse(formula, reason);
            }
        }
    }

    private static int highest(Tally tally, int[] formulas) {
        int highest = -1;
        for (int formula : formulas) {
            if (tally.isGranted(formula)
                    && (highest < 0 || tally.amount(formula).isMoreThan(tally.amount(highest)))) {
                highest = formula;
            }
        }
        return highest;
    }

    private static int first(Tally tally, int[] formulas) {
        for (int formula : formulas) {
            if (tally.isGranted(formula)) {
                return formula;
            }
        }
        return -1;
    }
}
