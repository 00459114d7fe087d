package cn.songhe.finance.control;

import cn.songhe.elders.boundary.ElderFactKind;
import cn.songhe.finance.entity.ChangedLine;
import cn.songhe.finance.entity.SubjectKind;
import cn.songhe.kernel.fact.AttributeKind;
import cn.songhe.spi.Fact;
import cn.songhe.spi.SubsidyFormula;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Why an amount is another: the kinds of what began or ended for the subject, as far as the formula reads them; joined by commas. */
final class TurnReasons {

    private final CycleContext context;
    private final SubjectKind kind;
    private final Map<Long, SortedSet<String>> turns;

    TurnReasons(CycleContext context, SubjectKind kind, Map<Long, SortedSet<String>> turns) {
        this.context = context;
        this.kind = kind;
        this.turns = turns;
    }

    String of(ChangedLine line) {
        var formula = context.law().policy().formula(line.key().formula()).orElseThrow();
        var turned = turns.getOrDefault(line.key().subject(), java.util.Collections.emptySortedSet());
        var read = turned.stream().filter(turn -> reads(kind, formula, turn)).collect(Collectors.joining(","));
        return read.isEmpty() ? otherwise(formula, turned) : read;
    }

    /** Where nothing began or ended: what is counted anew in every period, an age, another law. */
    private String otherwise(SubsidyFormula<?> formula, SortedSet<String> turned) {
        var facts = formula.requires();
        if (facts.contains(Fact.MEALS)) {
            return "MEAL";
        }
        if (facts.contains(Fact.STAYS) || facts.contains(Fact.OCCUPANCY)) {
            return "DAYS";
        }
        if (turned.contains("AGE")) {
            return "AGE";
        }
        var versions = context.laws().versions();
        var then = versions.get(context.period().previous());
        return then != null && !then.equals(versions.get(context.period())) ? ShardComparison.OTHER_LAW : "OTHER";
    }

    static boolean reads(SubjectKind kind, SubsidyFormula<?> formula, String turn) {
        if (AttributeKind.isOne(turn)) {
            return formula.attributes().stream()
                    .anyMatch(a -> AttributeKind.of(a).equals(turn));
        }
        return switch (turn) {
            case "AGE" -> false;
            case "STAY" -> formula.requires().contains(Fact.STAYS);
            case "APPLICATION" -> formula.requires().contains(Fact.APPLICATIONS);
            default ->
                kind == SubjectKind.FACILITY
                        || formula.requires().contains(ElderFactKind.of(turn).fact());
        };
    }
}
