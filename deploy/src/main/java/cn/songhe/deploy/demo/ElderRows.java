package cn.songhe.deploy.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of an elder: one, and a further one for each further category or assessment. */
final class ElderRows {

    private ElderRows() {}

    static Stream<List<String>> of(Person person) {
        int most = Math.max(person.circumstances().size(), person.assessments().size());
        return IntStream.range(0, Math.max(1, most)).mapToObj(n -> row(person, n));
    }

    private static List<String> row(Person person, int n) {
        var circumstance = nth(person.circumstances(), n);
        var assessment = nth(person.assessments(), n);
        return List.of(
                person.number().value(),
                person.name(),
                Cell.of(first(n, person.home().registered())),
                Cell.of(first(n, person.home().residence())),
                Cell.of(circumstance.map(c -> Cell.word(c.category()))),
                Cell.of(circumstance.map(Circumstance::from)),
                Cell.of(circumstance.flatMap(Circumstance::through)),
                Cell.of(assessment.map(a -> "three-classes")),
                Cell.of(assessment.map(Assessment::level)),
                Cell.of(assessment.map(Assessment::day)),
                Cell.of(first(n, person.fate().died())),
                Cell.of(first(n, person.fate().movedOut())),
                Cell.YES);
    }

    /** What is said once stands in the first row. */
    private static <T> Optional<T> first(int n, Optional<T> value) {
        return n == 0 ? value : Optional.empty();
    }

    private static <T> Optional<T> nth(List<T> list, int n) {
        return n < list.size() ? Optional.of(list.get(n)) : Optional.empty();
    }
}
