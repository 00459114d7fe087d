package cn.songhe.spi;

import java.util.List;

/**
 * How what several formulas grant to one subject for one period goes together 待遇衔接. Without a rule benefits stack. The host applies
 * the rules in the order in which the plugin lists them, each to what the ones before it left, and says in the explanation which rule
 * took what away. The formulas of a rule decide of the same subject and stand in the same program. What is cut keeps the ratio of its
 * purses: each part but the last is rounded down, the last takes the rest.
 */
public sealed interface Combination {

    /** Why something is taken away, with the clause; the same code and sentence for everything the rule cuts. No places for values. */
    Reason reason();

    /** The ids of all formulas concerned. */
    List<String> formulas();

    /**
     * Only the highest is given 就高不就低; of equal ones the first in the list.
     *
     * @param reason why the others are not given
     * @param formulas at least two
     */
    record Highest(Reason reason, List<String> formulas) implements Combination {

        /** Keeps an immutable copy. */
        public Highest {
            formulas = List.copyOf(formulas);
        }
    }

    /**
     * Only the one that the person chose is given 择一享受.
     *
     * @param reason why the others are not given
     * @param formulas at least two
     * @param choice the person's choice: its codes are the ids of the formulas; the value on the last day of the period counts
     * @param otherwise what is given if no choice is known, or the chosen one is not granted
     */
    record Chosen(Reason reason, List<String> formulas, Attribute<String> choice, Otherwise otherwise)
            implements Combination {

        /** Keeps an immutable copy. */
        public Chosen {
            formulas = List.copyOf(formulas);
        }
    }

    /** What is given where the person's choice does not settle it. */
    enum Otherwise {
        /** The highest; of equal ones the first in the list. */
        HIGHEST,
        /** The first in the list that is granted. */
        FIRST,
        /** Nothing until the person chooses. */
        NONE
    }

    /**
     * Who is granted the one is not granted the other 不得同时享受.
     *
     * @param reason why the barred ones are not given
     * @param granted if any of these is granted…
     * @param barred …none of these is
     */
    record Bars(Reason reason, List<String> granted, List<String> barred) implements Combination {

        /** Keeps immutable copies. */
        public Bars {
            granted = List.copyOf(granted);
            barred = List.copyOf(barred);
        }

        @Override
        public List<String> formulas() {
            return both(granted, barred);
        }
    }

    /**
     * What the ones give is deducted from the other 抵扣、补差. An amount is not cut below 0; a formula that grants a floor and from which
     * everything else is deducted tops up to that floor.
     *
     * @param reason why less is given
     * @param deducted what these give…
     * @param from …is taken from this one
     */
    record Deducts(Reason reason, List<String> deducted, String from) implements Combination {

        /** Keeps an immutable copy. */
        public Deducts {
            deducted = List.copyOf(deducted);
        }

        @Override
        public List<String> formulas() {
            return both(deducted, List.of(from));
        }
    }

    /**
     * Together they give no more than a cap 合计不超过; the last in the list is cut first.
     *
     * @param reason why less is given
     * @param formulas at least one
     * @param cap the most that they give together for the period
     */
    record CapsSum(Reason reason, List<String> formulas, ParameterKey<Money> cap) implements Combination {

        /** Keeps an immutable copy. */
        public CapsSum {
            formulas = List.copyOf(formulas);
        }
    }

    private static List<String> both(List<String> first, List<String> second) {
        var all = new java.util.ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
