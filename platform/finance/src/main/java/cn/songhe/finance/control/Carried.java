package cn.songhe.finance.control;

import cn.songhe.evaluation.Assembly;
import cn.songhe.finance.entity.StateWriter;
import cn.songhe.spi.Decision;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.SubjectFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What formulas carry from one period to the next, for one subject after another. A state that no decision names keeps its value; one
 * that the formulas of the period do not declare ends with it.
 */
final class Carried {

    private final Map<String, String> owners = new HashMap<>();

    /** For the formulas of one period. */
    Carried(Assembly<?> assembly) {
        for (var formula : assembly.formulas()) {
            formula.state().forEach(key -> owners.putIfAbsent(key.name(), formula.id()));
        }
    }

    boolean isEmpty() {
        return owners.isEmpty();
    }

    /** Hands in what was left, also where that is nothing. */
    static void handIn(SubjectFacts.Builder<?> builder, List<StateKey<?>> keys, Map<String, Long> left) {
        for (var key : keys) {
            handIn(builder, key, left.get(key.name()));
        }
    }

    private static <T> void handIn(SubjectFacts.Builder<?> builder, StateKey<T> key, Long left) {
        builder.with(key, left == null ? null : key.kind().ofNumber(left));
    }

    /** What a subject carries into a period, before anything is decided of it. */
    Map<String, Long> begin(Map<String, Long> left) {
        if (owners.isEmpty() || left.isEmpty()) {
            return Map.of();
        }
        var carried = new HashMap<>(left);
        carried.keySet().retainAll(owners.keySet());
        return carried;
    }

    /** What it carries on after a decision. */
    static Map<String, Long> after(Map<String, Long> carried, Decision decision) {
        if (decision.kept().isEmpty()) {
            return carried;
        }
        var next = new HashMap<>(carried);
        decision.kept().forEach(kept -> next.put(kept.key().name(), kept.number()));
        return next;
    }

    /** Writes what a subject carries out of the period. */
    void write(long subject, Map<String, Long> carried, StateWriter writer) {
        carried.forEach((name, value) -> writer.write(new StateWriter.Left(subject, owners.get(name), name, value)));
    }
}
