package cn.songhe.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What held when, as far as was known: a list of dated values in order of their first days. Several may hold at once (an elder can
 * be in several hardship categories).
 *
 * @param entries in order of {@link Dated#from()}
 */
public record History<T>(List<Dated<T>> entries) {

    private static final History<?> EMPTY = new History<>(List.of());

    /** Keeps an immutable copy. */
    public History {
        entries = List.copyOf(entries);
    }

    /** Nothing known. */
    @SuppressWarnings("unchecked")
    public static <T> History<T> empty() {
        return (History<T>) EMPTY;
    }

    /** One value that holds from a day on. */
    public static <T> History<T> since(LocalDate from, T value) {
        return new History<>(List.of(new Dated<>(value, from, null)));
    }

    /** The value on the day; of several the one that began last. */
    public Optional<T> on(LocalDate day) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).heldOn(day)) {
                return Optional.of(entries.get(i).value());
            }
        }
        return Optional.empty();
    }

    /** The value on the day that satisfies the condition; of several the one that began last. */
    public Optional<T> on(LocalDate day, Predicate<? super T> condition) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            var entry = entries.get(i);
            if (entry.heldOn(day) && condition.test(entry.value())) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    /** The first entry, in order of beginning, that held on the day and satisfies the condition. */
    public Optional<Dated<T>> firstOn(LocalDate day, Predicate<T> condition) {
        for (var entry : entries) {
            if (entry.heldOn(day) && condition.test(entry.value())) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
