package cn.songhe.kernel.fact;

import java.time.LocalDate;

/**
 * What is stated of a subject.
 *
 * @param kind what about
 * @param value the value, in the stable text form of its kind
 * @param from the first day on which it holds
 * @param through the last day, or {@code null}
 * @param source where it comes from: a document, an import
 */
public record Statement(String kind, String value, LocalDate from, LocalDate through, String source) {

    /** Whether both say the same of the world, whatever their sources. */
    boolean saysTheSameAs(Statement other) {
        return kind.equals(other.kind)
                && value.equals(other.value)
                && from.equals(other.from)
                && java.util.Objects.equals(through, other.through);
    }

    boolean overlaps(Statement other) {
        return !endsBefore(other.from) && !other.endsBefore(from);
    }

    private boolean endsBefore(LocalDate day) {
        return through != null && through.isBefore(day);
    }

    Statement endingOn(LocalDate day) {
        return new Statement(kind, value, from, day, source);
    }

    Statement beginningOn(LocalDate day) {
        return new Statement(kind, value, day, through, source);
    }
}
