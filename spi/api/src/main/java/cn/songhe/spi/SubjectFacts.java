package cn.songhe.spi;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the facts of every subject have in common: what was fetched, the city's own attributes, and the state handed in. */
public abstract sealed class SubjectFacts
        permits ElderFacts, ChildFacts, FacilityFacts, HouseholdFacts, OrganisationFacts {

    private static final Object[] NOTHING = {};

    private final Set<Fact> known;
    private final Object[] attributes;
    private final Object[] states;

    SubjectFacts(Builder<?> b) {
        known = b.known;
        attributes = b.attributes == null ? NOTHING : b.attributes.toArray();
        states = b.states == null ? NOTHING : b.states.toArray();
    }

    /**
     * One of the city's own facts.
     *
     * @throws UndeclaredFact if the formula did not declare it
     */
    @SuppressWarnings("unchecked")
    public final <T> History<T> attribute(Attribute<T> attribute) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i] == attribute || attributes[i].equals(attribute)) {
                return (History<T>) attributes[i + 1];
            }
        }
        throw new UndeclaredFact("attribute " + attribute.name());
    }

    /**
     * What the formula left for this period; empty if nothing was left yet.
     *
     * @throws UndeclaredFact if the formula did not declare it
     */
    @SuppressWarnings("unchecked")
    public final <T> Optional<T> state(StateKey<T> key) {
        for (int i = 0; i < states.length; i += 2) {
            if (states[i] == key || states[i].equals(key)) {
                return Optional.ofNullable((T) states[i + 1]);
            }
        }
        throw new UndeclaredFact("state " + key.name());
    }

    final void require(Fact fact) {
        if (!known.contains(fact)) {
            throw new UndeclaredFact(fact.toString());
        }
    }

    /** Collects the facts of one subject. */
    public abstract static sealed class Builder<B extends Builder<B>>
            permits ElderFacts.Builder,
                    ChildFacts.Builder,
                    FacilityFacts.Builder,
                    HouseholdFacts.Builder,
                    OrganisationFacts.Builder {

        final Set<Fact> known;
        private List<Object> attributes;
        private List<Object> states;

        Builder(Set<Fact> known) {
            this.known = known.isEmpty() ? EnumSet.noneOf(Fact.class) : EnumSet.copyOf(known);
        }

        abstract B self();

        /** The attribute was fetched, and has these values in order of their first days. */
        public final <T> B with(Attribute<T> attribute, History<T> values) {
            attributes = put(attributes, attribute, values);
            return self();
        }

        /** The state is handed in with this value; {@code null} if nothing was left yet. */
        public final <T> B with(StateKey<T> key, T value) {
            states = put(states, key, value);
            return self();
        }

        private static List<Object> put(List<Object> pairs, Object key, Object value) {
            var list = pairs == null ? new ArrayList<Object>(4) : pairs;
            for (int i = 0; i < list.size(); i += 2) {
                if (list.get(i).equals(key)) {
                    list.set(i + 1, value);
                    return list;
                }
            }
            list.add(key);
            list.add(value);
            return list;
        }
    }
}
