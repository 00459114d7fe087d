package cn.songhe.kernel.fact;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.Dated;
import cn.songhe.spi.History;
import cn.songhe.spi.SubjectFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the values of a city's own facts for one subject after another. A value that the attribute's type does not have, because
 * another version of the policy asked for other values, does not count.
 */
public final class AttributeRows {

    private final List<Entries<?>> all;

    /** For these attributes; what is stated of others is passed by. */
    public AttributeRows(List<Attribute<?>> attributes) {
        var entries = new ArrayList<Entries<?>>(attributes.size());
        attributes.forEach(a -> entries.add(new Entries<>(a)));
        all = List.copyOf(entries);
    }

    /** Takes a statement of some kind. Statements of a kind come in order of their first days. */
    public void add(String kind, String value, LocalDate from, LocalDate through) {
        for (var entries : all) {
            if (entries.kind.equals(kind)) {
                entries.add(value, from, through);
            }
        }
    }

    /** Adds what was gathered, also where that is nothing, and begins with the next subject. */
    public void moveTo(SubjectFacts.Builder<?> builder) {
        for (var entries : all) {
            entries.moveTo(builder);
        }
    }

    private static final class Entries<T> {

        private final Attribute<T> attribute;
        private final String kind;
        private final List<Dated<T>> values = new ArrayList<>(2);

        Entries(Attribute<T> attribute) {
            this.attribute = attribute;
            this.kind = AttributeKind.of(attribute);
        }

        void add(String text, LocalDate from, LocalDate through) {
            T value;
            try {
                value = attribute.type().read(text);
            } catch (IllegalArgumentException e) {
                return;
            }
            values.add(new Dated<>(value, from, through));
        }

        void moveTo(SubjectFacts.Builder<?> builder) {
            builder.with(attribute, values.isEmpty() ? History.empty() : new History<>(values));
            values.clear();
        }
    }
}
