package cn.songhe.evaluation.compare;

import java.util.function.Function;
import java.util.function.Supplier;

/** Calls what may break, so that the rest goes on. */
final class Guarded {

    private Guarded() {}

    /** What the call gives, or what is said instead of it when it breaks. */
    static <T> T call(Supplier<T> call, Function<String, T> otherwise) {
        try {
            return call.get();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return otherwise.apply(
                    e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage()));
        }
    }
}
