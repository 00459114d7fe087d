package cn.songhe.kernel.identifier;

import java.util.function.Function;

/**
 * What came of reading a text that a person gave: the value, or why there is none.
 *
 * @param <T> what was to be read
 */
public sealed interface Reading<T> {

    /** The text held {@code value}. */
    static <T> Reading<T> read(T value) {
        return new Read<>(value);
    }

    /** The text is refused; see {@link Unreadable} for the parameters. */
    static <T> Reading<T> unreadable(String code, String zh, String en) {
        return new Unreadable<>(code, zh, en);
    }

    /** What {@code ifRead} or {@code ifUnreadable} makes of this. */
    <R> R fold(Function<? super T, ? extends R> ifRead, Function<? super Unreadable<T>, ? extends R> ifUnreadable);

    /**
     * The value, where the text is known to be good, such as one that this system stored itself.
     *
     * @throws IllegalArgumentException with the code of the refusal, never with the text
     */
    default T orElseThrow() {
        return fold(value -> value, refusal -> {
            throw new IllegalArgumentException(refusal.code());
        });
    }

    /**
     * The text was understood.
     *
     * @param value what it says
     */
    record Read<T>(T value) implements Reading<T> {
        @Override
        public <R> R fold(
                Function<? super T, ? extends R> ifRead, Function<? super Unreadable<T>, ? extends R> ifUnreadable) {
            return ifRead.apply(value);
        }
    }

    /**
     * The text was not understood. Neither sentence repeats it, so both may be shown and logged.
     *
     * @param code stable, such as {@code identity.length}
     * @param zh what is wrong and what to do, in Chinese
     * @param en the same in English
     */
    record Unreadable<T>(String code, String zh, String en) implements Reading<T> {
        @Override
        public <R> R fold(
                Function<? super T, ? extends R> ifRead, Function<? super Unreadable<T>, ? extends R> ifUnreadable) {
            return ifUnreadable.apply(this);
        }
    }
}
