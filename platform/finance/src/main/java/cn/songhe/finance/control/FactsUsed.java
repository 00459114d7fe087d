package cn.songhe.finance.control;

import cn.songhe.elders.boundary.ElderFactKind;
import cn.songhe.facilities.boundary.FacilityDirectory;
import cn.songhe.finance.boundary.CycleViews;
import cn.songhe.finance.entity.HeldStatements;
import cn.songhe.finance.entity.Line;
import cn.songhe.finance.entity.SubjectKind;
import cn.songhe.kernel.fact.AttributeKind;
import cn.songhe.kernel.work.Work;
import cn.songhe.spi.Fact;
import cn.songhe.spi.SubsidyFormula;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows the statements that a line rests on, with their days and sources, to whoever may read the register they stand in. */
final class FactsUsed {

    private FactsUsed() {}

    static List<CycleViews.FactView> of(Work work, CycleContext context, Line line) {
        var register = line.of() == SubjectKind.ELDER ? "elders:read" : "facilities:read";
        var key = line.key();
        if (!work.actor().may(register) || !context.laws().versions().containsKey(key.period())) {
            return List.of();
        }
        var formula = context.laws().of(key.period()).policy().formula(key.formula());
        var held = HeldStatements.of(work, line.of(), key.subject(), context.knownAt(), key.period()).stream()
                .filter(s -> formula.map(f -> isRead(f, line.of(), s.kind())).orElse(false))
                .filter(s -> !s.kind().equals("APPLICATION") || s.value().equals(key.formula()))
                .toList();
        var homes = homes(work, held);
        return held.stream().map(s -> view(s, homes)).toList();
    }

    private static boolean isRead(SubsidyFormula<?> formula, SubjectKind of, String kind) {
        if (AttributeKind.isOne(kind)) {
            return formula.attributes().stream()
                    .anyMatch(a -> AttributeKind.of(a).equals(kind));
        }
        return switch (kind) {
            case "STAY" -> formula.requires().contains(Fact.STAYS);
            case "MEAL" -> formula.requires().contains(Fact.MEALS);
            case "APPLICATION" -> formula.requires().contains(Fact.APPLICATIONS);
            default ->
                of == SubjectKind.FACILITY
                        || formula.requires().contains(ElderFactKind.of(kind).fact());
        };
    }

    private static Map<Long, String> homes(Work work, List<HeldStatements.Statement> held) {
        var numbers = held.stream()
                .filter(s -> s.kind().equals("STAY"))
                .map(s -> Long.valueOf(s.value()))
                .collect(Collectors.toSet());
        return work.actor().may("facilities:read") ? FacilityDirectory.names(work, numbers) : Map.of();
    }

    private static CycleViews.FactView view(HeldStatements.Statement s, Map<Long, String> homes) {
        boolean isAttribute = AttributeKind.isOne(s.kind());
        var value = s.kind().equals("STAY") ? homes.getOrDefault(Long.valueOf(s.value()), s.value()) : s.value();
        return new CycleViews.FactView(
                isAttribute ? "ATTRIBUTE" : s.kind(),
                AttributeKind.name(s.kind()),
                value,
                s.from(),
                s.through(),
                s.recordedAt(),
                s.source());
    }
}
