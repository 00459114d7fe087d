package cn.songhe.doctor.facts;

import cn.songhe.evaluation.Assembly;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.BasicService;
import cn.songhe.spi.FacilityRule;
import cn.songhe.spi.Fact;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.SubsidyFormula;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a formula declares to read.
 *
 * @param facts the facts
 * @param attributes the city's own facts
 * @param states what is carried from one period to the next
 */
public record Scope(Set<Fact> facts, List<Attribute<?>> attributes, List<StateKey<?>> states) {

    /** Of a formula. */
    public static Scope of(SubsidyFormula<?> formula) {
        return new Scope(formula.requires(), sorted(formula.attributes()), states(formula.state()));
    }

    /** Of all formulas of a program that decide of the same subject. */
    public static Scope of(Assembly<?> assembly) {
        return new Scope(assembly.facts(), assembly.attributes(), assembly.states());
    }

    /** Of a facility rule. */
    public static Scope of(FacilityRule rule) {
        return new Scope(rule.requires(), sorted(rule.attributes()), List.of());
    }

    /** Of a basic service. */
    public static Scope of(BasicService service) {
        return new Scope(service.requires(), sorted(service.attributes()), List.of());
    }

    private static List<StateKey<?>> states(Set<StateKey<?>> states) {
        return states.stream()
                .<StateKey<?>>map(s -> s)
                .sorted(Comparator.comparing(StateKey::name))
                .toList();
    }

    private static List<Attribute<?>> sorted(Set<Attribute<?>> attributes) {
        return attributes.stream()
                .<Attribute<?>>map(a -> a)
                .sorted(Comparator.comparing(Attribute::name))
                .toList();
    }

    /** Whether the fact is declared. */
    public boolean has(Fact fact) {
        return facts.contains(fact);
    }

    /** The same without a fact. */
    public Scope without(Fact fact) {
        var fewer = EnumSet.noneOf(Fact.class);
        fewer.addAll(facts);
        fewer.remove(fact);
        return new Scope(fewer, attributes, states);
    }

    /** The same without an attribute. */
    public Scope without(Attribute<?> attribute) {
        return new Scope(
                facts,
                attributes.stream()
                        .<Attribute<?>>map(a -> a)
                        .filter(a -> !a.equals(attribute))
                        .toList(),
                states);
    }

    /** The same without a state. */
    public Scope without(StateKey<?> state) {
        return new Scope(
                facts,
                attributes,
                states.stream()
                        .<StateKey<?>>map(s -> s)
                        .filter(s -> !s.equals(state))
                        .toList());
    }
}
