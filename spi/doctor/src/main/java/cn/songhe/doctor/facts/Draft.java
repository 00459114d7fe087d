package cn.songhe.doctor.facts;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.Dated;
import cn.songhe.spi.Fact;
import cn.songhe.spi.History;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.SubjectFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts of one subject before they are fixed, so that they can be shaken and made more. */
abstract class Draft<F extends SubjectFacts> {

    final Map<Attribute<?>, History<?>> attributes = new LinkedHashMap<>();
    final Map<StateKey<?>, Object> states = new LinkedHashMap<>();

    /** The facts within the scope; those outside it cannot be read. */
    abstract F build(Scope scope);

    /** Changes one thing. */
    abstract void shake(Dice dice);

    /** Gives more of a fact; answers whether there is a more of it. */
    abstract boolean more(Fact fact, Dice dice);

    /** Puts what is worth meeting again into the pools. */
    abstract void harvest(Pools pools);

    /** What is known within the scope, in short. */
    abstract String describe(Scope scope);

    final void copyOwn(SubjectFacts facts, Scope scope) {
        scope.attributes().forEach(a -> attributes.put(a, facts.attribute(a)));
        scope.states().forEach(s -> states.put(s, facts.state(s).orElse(null)));
    }

    /** Shakes an attribute or a state, if the subject has any. */
    final void shakeOwn(Scope scope, Dice dice) {
        for (var attribute : scope.attributes()) {
            if (!attributes.containsKey(attribute) || dice.oneIn(3)) {
                attributes.put(attribute, Values.history(attribute.type(), dice));
            }
        }
        for (var state : scope.states()) {
            if (!states.containsKey(state) || dice.oneIn(3)) {
                states.put(state, dice.oneIn(4) ? null : Values.of(state.kind(), dice));
            }
        }
    }

    @SuppressWarnings("unchecked")
    final <B extends SubjectFacts.Builder<B>> void fillOwn(SubjectFacts.Builder<B> builder, Scope scope) {
        for (var attribute : scope.attributes()) {
            var history = attributes.getOrDefault(attribute, History.empty());
            builder.with((Attribute<Object>) attribute, (History<Object>) history);
        }
        for (var state : scope.states()) {
            builder.with((StateKey<Object>) state, states.get(state));
        }
    }

    final String describeOwn() {
        return (attributes.isEmpty()
                        ? ""
                        : ", "
                                + new ArrayList<>(attributes.entrySet())
                                        .stream()
                                                .map(e -> e.getKey().name() + "="
                                                        + e.getValue().entries())
                                                .toList())
                + (states.isEmpty()
                        ? ""
                        : ", "
                                + states.entrySet().stream()
                                        .map(e -> e.getKey().name() + "=" + e.getValue())
                                        .toList());
    }

    /** In order of the first days, as the host gives them. */
    static <T> List<Dated<T>> inOrder(List<Dated<T>> entries) {
        return entries.stream().sorted(Comparator.comparing(Dated<T>::from)).toList();
    }

    /** Adds, replaces or takes away one entry. */
    static <T> void shakeList(List<T> list, T fresh, Dice dice) {
        if (list.isEmpty() || dice.oneIn(3)) {
            list.add(fresh);
        } else {
            int at = (int) dice.upTo(list.size() - 1L);
            if (dice.oneIn(3)) {
                list.remove(at);
            } else {
                list.set(at, fresh);
            }
        }
    }

    static String show(Scope scope, Fact fact, String name, Object value) {
        return !scope.has(fact) || value == null || value.equals(List.of()) ? "" : ", " + name + " " + value;
    }

    static LocalDate dayOrNone(Dice dice) {
        return dice.oneIn(3) ? null : dice.day();
    }
}
