package cn.songhe.finance.control;

import cn.songhe.finance.entity.Line;
import cn.songhe.finance.entity.ShadowChange;
import cn.songhe.finance.entity.ShadowResults.Example;
import cn.songhe.finance.entity.ShadowResults.Fund;
import cn.songhe.finance.entity.ShadowResults.Group;
import cn.songhe.finance.entity.ShadowResults.Sum;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts what two versions decide of the same subjects: every subject and formula in exactly one group, so that the groups, the
 * purses and the totals add up to the same.
 */
final class Comparison {

    /** Examples of a group. */
    static final int MOST_EXAMPLES = 3;

    private static final Answer ABSENT =
            new Answer("formula.absent", Text.of("此版本没有这个公式。", "The version has no such formula."), List.of());

    private final Map<Group, Counted> groups = new LinkedHashMap<>();
    private final Map<String, long[]> purses = new TreeMap<>();
    private final List<Example> examples = new ArrayList<>();

    /**
     * What a version says of one subject by one formula.
     *
     * @param code why it does not grant; empty if it does
     * @param text the same in words, or {@code null}
     * @param lines what it grants
     */
    record Answer(String code, Text text, List<Line> lines) {

        static Answer of(Decision decision, List<Line> lines) {
            if (decision instanceof Decision.Refused refused) {
                var reason = refused.reason();
                return new Answer(reason.code(), Outcomes.counted(reason.text()), lines);
            }
            if (decision instanceof Decision.AwaitingStandard awaiting) {
                var parameter = awaiting.parameter();
                return new Answer("awaiting." + parameter, awaiting(parameter), lines);
            }
            return new Answer("", null, lines);
        }

        long fen() {
            return lines.stream().mapToLong(Line::fen).reduce(0, Math::addExact);
        }

        private long quantity() {
            return lines.stream()
                    .mapToLong(l -> l.quota() == null ? 0 : l.quota().quantity())
                    .reduce(0, Math::addExact);
        }
    }

    static Text awaiting(String parameter) {
        return Text.of("待定标准：" + parameter + "。", "No standard in force yet: " + parameter + ".");
    }

    /** Who an example is, without a name; asked for only when one is kept. */
    interface Masked {

        String county();

        String ageBand();
    }

    private static final class Counted {

        private final Text before;
        private final Text after;
        private long subjects;
        private long fenBefore;
        private long fenAfter;

        Counted(Text before, Text after) {
            this.before = before;
            this.after = after;
        }
    }

    /** Compares what both say of one subject, by the ids of the formulas. */
    void add(long subject, Map<String, Answer> before, Map<String, Answer> after, Masked masked) {
        before.forEach((formula, answer) -> add(subject, formula, answer, after.getOrDefault(formula, ABSENT), masked));
        after.forEach((formula, answer) -> {
            if (!before.containsKey(formula)) {
                add(subject, formula, ABSENT, answer, masked);
            }
        });
    }

    private void add(long subject, String formula, Answer before, Answer after, Masked masked) {
        var group = new Group(formula, change(before, after), before.code(), after.code());
        var counted = groups.computeIfAbsent(group, g -> new Counted(before.text(), after.text()));
        counted.subjects++;
        counted.fenBefore = Math.addExact(counted.fenBefore, before.fen());
        counted.fenAfter = Math.addExact(counted.fenAfter, after.fen());
        before.lines().forEach(line -> bear(line, 0));
        after.lines().forEach(line -> bear(line, 1));
        boolean something = !before.lines().isEmpty() || !after.lines().isEmpty();
        if (something && counted.subjects <= MOST_EXAMPLES) {
            examples.add(new Example(group, subject, masked.county(), masked.ageBand(), before.fen(), after.fen()));
        }
    }

    private void bear(Line line, int side) {
        line.parts().forEach((purse, fen) -> {
            var both = purses.computeIfAbsent(purse, p -> new long[2]);
            both[side] = Math.addExact(both[side], fen);
        });
    }

    static ShadowChange change(Answer before, Answer after) {
        if (before.lines().isEmpty() || after.lines().isEmpty()) {
            boolean neither = before.lines().isEmpty() && after.lines().isEmpty();
            return neither ? ShadowChange.SAME : before.lines().isEmpty() ? ShadowChange.NEW : ShadowChange.STOPPED;
        }
        int more = Long.compare(after.fen(), before.fen());
        int moreOrBetter = more != 0 ? more : Long.compare(after.quantity(), before.quantity());
        if (moreOrBetter != 0) {
            return moreOrBetter > 0 ? ShadowChange.MORE : ShadowChange.LESS;
        }
        boolean equal = new HashSet<>(before.lines()).equals(new HashSet<>(after.lines()));
        return equal ? ShadowChange.SAME : ShadowChange.OTHER_PURSES;
    }

    /** The sums of all groups. */
    List<Sum> sums() {
        var sums = new ArrayList<Sum>(groups.size());
        groups.forEach((group, c) -> sums.add(new Sum(group, c.before, c.after, c.subjects, c.fenBefore, c.fenAfter)));
        return sums;
    }

    /** A few examples of each group. */
    List<Example> examples() {
        return List.copyOf(examples);
    }

    /** What each purse bears. */
    List<Fund> funds() {
        var funds = new ArrayList<Fund>(purses.size());
        purses.forEach((purse, both) -> funds.add(new Fund(purse, both[0], both[1])));
        return funds;
    }

    /** An empty map for the answers about one subject. */
    static Map<String, Answer> answers() {
        return new HashMap<>();
    }
}
