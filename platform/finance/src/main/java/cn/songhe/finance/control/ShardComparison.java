package cn.songhe.finance.control;

import cn.songhe.finance.entity.ChangedLine;
import cn.songhe.finance.entity.LineChange;
import cn.songhe.finance.entity.ShardChanges;
import cn.songhe.finance.entity.SubjectKind;
import cn.songhe.finance.entity.Turns;
import cn.songhe.kernel.error.Problem;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Compares a computed shard with the last closed cycle and keeps every line that stands otherwise, with the reason: for one that
 * stopped why the formula refuses now, for a new one why it refused then, for another amount what began or ended in between.
 */
final class ShardComparison {

    /** Whom the last closed cycle did not know. */
    static final String SUBJECT_NEW = "SUBJECT_NEW";

    /** A formula that the law of the other period does not have. */
    static final String OTHER_LAW = "LAW";

    /** The version that decided the other period is not installed. */
    static final String NOT_TOLD = "NOT_TOLD";

    private final Connection connection;
    private final CycleContext context;
    private final Supplier<CycleContext> before;
    private final SubjectKind kind;

    /**
     * For the subjects of a kind.
     *
     * @param before gives the context of the last closed cycle
     */
    ShardComparison(Connection connection, CycleContext context, Supplier<CycleContext> before, SubjectKind kind) {
        this.connection = connection;
        this.context = context;
        this.before = before;
        this.kind = kind;
    }

    /** Compares a shard and writes what changed; nothing if there is nothing to compare with. */
    void run(int shard, long first, long last) {
        if (context.before().isNothing()) {
            return;
        }
        var changes = new ShardChanges(connection, context.tenant(), context.cycle(), context.period());
        var found = changes.find(context.before().last(), kind, first, last);
        if (!found.isEmpty()) {
            changes.write(shard, kind, withReasons(found));
        }
    }

    private List<ChangedLine> withReasons(List<ChangedLine> found) {
        var then = refusals(before, subjects(found, LineChange.NEW));
        var now = refusals(() -> context, subjects(found, LineChange.STOPPED));
        var turned = new TurnReasons(
                context, kind, turns(subjects(found, LineChange.MORE, LineChange.LESS, LineChange.OTHER_PURSES)));
        return found.stream()
                .map(line -> line.because(
                        switch (line.change()) {
                            case NEW -> refusal(then, line, SUBJECT_NEW);
                            case STOPPED -> refusal(now, line, OTHER_LAW);
                            default -> turned.of(line);
                        }))
                .toList();
    }

    private static String refusal(Map<Long, Map<String, String>> reasons, ChangedLine line, String unknown) {
        if (reasons == null) {
            return NOT_TOLD;
        }
        var ofSubject = reasons.get(line.key().subject());
        return ofSubject == null ? unknown : ofSubject.getOrDefault(line.key().formula(), OTHER_LAW);
    }

    private static SortedSet<Long> subjects(List<ChangedLine> found, LineChange... changes) {
        var wanted = List.of(changes);
        return found.stream()
                .filter(line -> wanted.contains(line.change()))
                .map(line -> line.key().subject())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code null} if the version that decided is not installed: then nobody can tell. */
    private Map<Long, Map<String, String>> refusals(Supplier<CycleContext> of, SortedSet<Long> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        try {
            var refusals = new Refusals(connection, of.get());
            return kind == SubjectKind.ELDER ? refusals.ofElders(subjects) : refusals.ofFacilities(subjects);
        } catch (Problem e) {
            if (e.kind() == CycleContexts.VERSION_MISSING) {
                return null;
            }
            throw e;
        }
    }

    private Map<Long, SortedSet<String>> turns(SortedSet<Long> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        var turns = new Turns(connection, context.tenant(), context.knownAt());
        var then = context.period().previous();
        return kind == SubjectKind.ELDER
                ? turns.ofElders(subjects, then, context.period())
                : turns.ofFacilities(subjects, then, context.period());
    }
}
