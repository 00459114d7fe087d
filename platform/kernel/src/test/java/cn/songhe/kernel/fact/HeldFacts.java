package cn.songhe.kernel.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The statements of one kind that are held to be true, as days of a year counted from 0. */
final class HeldFacts {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    private final boolean replacesAll;
    private List<Statement> held = List.of();

    private HeldFacts(boolean replacesAll) {
        this.replacesAll = replacesAll;
    }

    static HeldFacts oneAtATime() {
        return new HeldFacts(false);
    }

    static HeldFacts after(List<Spoken> history) {
        var facts = oneAtATime();
        facts.stateAll(history);
        return facts;
    }

    static HeldFacts once() {
        return new HeldFacts(true);
    }

    HeldFacts copy() {
        var copy = new HeldFacts(replacesAll);
        copy.held = held;
        return copy;
    }

    /** From one day through another; from a day on if {@code through} is {@code null}. */
    static Statement said(String value, int from, Integer through) {
        return said(value, from, through, "a form");
    }

    static Statement said(String value, int from, Integer through, String source) {
        return new Statement("LEVEL", value, day(from), through == null ? null : day(through), source);
    }

    Revision state(Statement said) {
        var revision = Revision.of(held, said, replacesAll);
        var now = new ArrayList<>(held);
        now.removeAll(revision.superseded());
        now.addAll(revision.added());
        held = List.copyOf(now);
        return revision;
    }

    /** One after the other; gives what each of them changed. */
    List<Revision> stateAll(List<Spoken> list) {
        return list.stream().map(said -> state(said.statement())).toList();
    }

    List<Statement> all() {
        return held;
    }

    /** Whether what holds on the day is held with the value and from the first day of what is said. */
    boolean holdSameFrom(Spoken said, int day) {
        return heldOn(day).anyMatch(said::isSameFrom);
    }

    boolean begin(int day) {
        return held.stream().anyMatch(s -> s.from().equals(day(day)));
    }

    List<String> on(int day) {
        return heldOn(day).map(Statement::value).toList();
    }

    private Stream<Statement> heldOn(int day) {
        return held.stream()
                .filter(s -> !s.from().isAfter(day(day)))
                .filter(s -> s.through() == null || !s.through().isBefore(day(day)));
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }
}
