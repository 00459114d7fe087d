package cn.songhe.finance.control;

import cn.songhe.elders.boundary.ElderDirectory;
import cn.songhe.facilities.boundary.FacilityDirectory;
import cn.songhe.finance.entity.ChangedLine;
import cn.songhe.finance.entity.Line;
import cn.songhe.finance.entity.SubjectKind;
import cn.songhe.kernel.work.Work;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the subjects and recipients of a page of lines are called: one query a register, and only if the actor may read that register.
 * For others a number stands alone.
 */
final class Names {

    private final Map<Long, String> elders;
    private final Map<Long, String> facilities;

    private Names(Work work, Set<Long> elders, Set<Long> facilities) {
        this.elders = work.actor().may("elders:read") ? ElderDirectory.names(work, elders) : Map.of();
        this.facilities = work.actor().may("facilities:read") ? FacilityDirectory.names(work, facilities) : Map.of();
    }

    static Names ofLines(Work work, List<Line> lines) {
        return of(work, lines, Line::of, Line::key);
    }

    static Names ofChanged(Work work, List<ChangedLine> lines) {
        return of(work, lines, ChangedLine::of, ChangedLine::key);
    }

    private static <T> Names of(Work work, List<T> lines, Function<T, SubjectKind> kind, Function<T, Line.Key> key) {
        var subjects = lines.stream()
                .collect(Collectors.partitioningBy(
                        line -> kind.apply(line) == SubjectKind.ELDER,
                        Collectors.mapping(line -> key.apply(line).subject(), Collectors.toSet())));
        var recipients = lines.stream().map(line -> key.apply(line).recipient()).filter(number -> number != 0);
        var facilities = Stream.concat(subjects.get(false).stream(), recipients).collect(Collectors.toSet());
        return new Names(work, subjects.get(true), facilities);
    }

    /** The name, or {@code null}. */
    String of(SubjectKind kind, long number) {
        return (kind == SubjectKind.ELDER ? elders : facilities).get(number);
    }

    /** The name of a facility that receives a line, or {@code null}. */
    String ofRecipient(long number) {
        return facilities.get(number);
    }
}
