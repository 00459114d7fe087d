package cn.songhe.kernel.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A statement by numbers of days. */
record Spoken(String value, int from, Integer through) {

    Statement statement() {
        return HeldFacts.said(value, from, through);
    }

    boolean isOpenEnded() {
        return through == null;
    }

    /** Whether it speaks of the day when it is said beside what is held. */
    boolean speaksOf(int day, HeldFacts held) {
        return from <= day && day <= lastDay(held);
    }

    /** Whether something is held with the same value from the same day. */
    boolean isHeldFromItsFirstDay(HeldFacts held) {
        return held.all().stream().anyMatch(this::isSameFrom);
    }

    boolean isSameFrom(Statement other) {
        return other.value().equals(value) && other.from().equals(statement().from());
    }

    Spoken withoutEnd() {
        return new Spoken(value, from, null);
    }

    private int lastDay(HeldFacts held) {
        return through != null
                ? through
                : days().filter(d -> d > from && held.begin(d)).findFirst().orElse(DaysModel.HORIZON + 1) - 1;
    }

    static Stream<Integer> days() {
        return IntStream.rangeClosed(0, DaysModel.HORIZON).boxed();
    }

    static Arbitrary<Spoken> any() {
        return Combinators.combine(
                        values(),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 15).injectNull(0.3))
                .as((value, from, length) -> new Spoken(value, from, length == null ? null : from + length));
    }

    /** Statements without an end, no two of which have the same first day. */
    static Arbitrary<List<Spoken>> openEndedFromDistinctDays() {
        return Combinators.combine(values(), Arbitraries.integers().between(0, 30))
                .as((value, from) -> new Spoken(value, from, null))
                .list()
                .ofMaxSize(12)
                .uniqueElements(Spoken::from);
    }

    /** Statements of which none begins within one that has an end: they do not contradict each other. */
    static Arbitrary<List<Spoken>> withoutContradiction() {
        return any().list().ofMaxSize(12).map(all -> {
            var kept = new ArrayList<Spoken>();
            all.stream()
                    .filter(said -> kept.stream().noneMatch(said::contradicts))
                    .forEach(kept::add);
            return kept;
        });
    }

    private boolean contradicts(Spoken other) {
        return from == other.from || reaches(other.from) || other.reaches(from);
    }

    private boolean reaches(int day) {
        return through != null && from <= day && day <= through;
    }

    private static Arbitrary<String> values() {
        return Arbitraries.of("able", "semi-disabled", "disabled");
    }
}
