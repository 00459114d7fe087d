package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.Assembly;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.BasicService;
import cn.songhe.spi.FacilityRule;
import cn.songhe.spi.Fact;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubsidyFormula;
import java.util.List;
import java.util.Set;

/**
 * What a question says it reads.
 *
 * @param facts the facts
 * @param attributes the city's own facts
 * @param states what is carried from one period to the next
 */
record Declared(Set<Fact> facts, List<Attribute<?>> attributes, List<StateKey<?>> states) {

    static Declared by(SubsidyFormula<?> formula) {
        return new Declared(formula.requires(), List.copyOf(formula.attributes()), List.copyOf(formula.state()));
    }

    static Declared by(FacilityRule rule) {
        return new Declared(rule.requires(), List.copyOf(rule.attributes()), List.of());
    }

    static Declared by(BasicService service) {
        return new Declared(service.requires(), List.copyOf(service.attributes()), List.of());
    }

    static Declared by(Assembly<?> assembly) {
        return new Declared(assembly.facts(), assembly.attributes(), assembly.states());
    }

    /** Of these, what is read of a subject. */
    List<Attribute<?>> attributesOf(Subject<?> subject) {
        return attributes.stream().filter(a -> a.subject().equals(subject)).toList();
    }

    /** The same without states: a member of a household has none of its own. */
    Declared ofMember() {
        return new Declared(facts, attributes, List.of());
    }
}
