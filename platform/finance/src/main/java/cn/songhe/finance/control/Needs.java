package cn.songhe.finance.control;

import cn.songhe.evaluation.Assembly;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.Fact;
import cn.songhe.spi.StateKey;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What must be fetched of a subject.
 *
 * @param facts the facts
 * @param attributes the city's own facts
 * @param states what was carried over
 */
record Needs(Set<Fact> facts, List<Attribute<?>> attributes, List<StateKey<?>> states) {

    /** Keeps the facts in a form that is copied for every subject at no cost. */
    Needs {
        facts = facts.isEmpty() ? EnumSet.noneOf(Fact.class) : EnumSet.copyOf(facts);
    }

    /** What the formulas of an assembly and its rules read. */
    static Needs of(Assembly<?> assembly) {
        return new Needs(assembly.facts(), assembly.attributes(), assembly.states());
    }

    /** What both need. */
    Needs and(Needs other) {
        var all = EnumSet.noneOf(Fact.class);
        all.addAll(facts);
        all.addAll(other.facts);
        return new Needs(all, joined(attributes, other.attributes), joined(states, other.states));
    }

    /** The same and a few facts more. */
    Needs and(Set<Fact> more) {
        return and(new Needs(more, List.of(), List.of()));
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
