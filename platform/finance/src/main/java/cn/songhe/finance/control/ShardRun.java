package cn.songhe.finance.control;

import cn.songhe.finance.entity.Line;
import cn.songhe.finance.entity.LineWriter;
import cn.songhe.finance.entity.Lines;
import cn.songhe.kernel.fact.FactRange;
import cn.songhe.spi.Decision;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.Period;
import cn.songhe.spi.SubsidyFormula;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Computes one shard of a cycle: corrections of closed periods first, then the cycle's own period. Everything is written through
 * the one connection, so that a shard is there whole or not at all.
 */
public final class ShardRun {

    private final Connection connection;
    private final CycleContext context;
    private final LineWriter writer;
    private final Outcomes outcomes = new Outcomes();
    private final int shard;

    /** For one shard; the connection's transaction has named the tenant. */
    public ShardRun(Connection connection, CycleContext context, int shard) {
        this.connection = connection;
        this.context = context;
        this.shard = shard;
        this.writer = new LineWriter(connection, context.tenant(), context.cycle(), shard);
    }

    /** Computes the elders in a range of numbers. */
    public void elders(long first, long last) {
        var formulas = context.elderFormulas();
        if (context.knownBefore() != null && !formulas.isEmpty()) {
            var changed = new Changes(connection, context).elders(first, last);
            if (!changed.isEmpty()) {
                for (var period : context.earlier()) {
                    correctElders(first, last, period, changed);
                }
            }
        }
        var range = new FactRange(connection, context.tenant(), first, last, null, context.knownAt(), context.period());
        ElderAssessment.run(
                range,
                context.policy(),
                context.law(context.period()),
                formulas,
                context.refs(context.period()),
                (elder, formula, decision) -> regular(elder, formula, decision));
        finish();
    }

    private void correctElders(long first, long last, Period period, Map<Long, String> changed) {
        var subjects = changed.keySet().toArray(Long[]::new);
        var closed = closed(context.elderFormulas().ids(), period, subjects);
        var range = new FactRange(connection, context.tenant(), first, last, subjects, context.knownAt(), period);
        var due = new java.util.HashMap<Long, List<Line>>();
        ElderAssessment.run(
                range,
                context.policy(),
                context.law(period),
                context.elderFormulas(),
                context.refs(period),
                (elder, formula, decision) -> due.computeIfAbsent(elder, e -> new java.util.ArrayList<>())
                        .addAll(Awards.lines(elder, formula.id(), period, decision)));
        changed.forEach((elder, kinds) ->
                correct(closed.getOrDefault(elder, List.of()), due.getOrDefault(elder, List.of()), kinds));
    }

    private Map<Long, List<Line>> closed(List<String> formulas, Period period, Long[] subjects) {
        return Lines.in(connection, context.tenant()).closedBy(context.knownAt(), formulas, period, subjects).stream()
                .collect(Collectors.groupingBy(line -> line.key().subject()));
    }

    /** Computes all facilities, in order of periods and numbers, since what one is granted can bar another. */
    public void facilities() {
        var formulas = context.facilityFormulas();
        if (formulas.isEmpty()) {
            finish();
            return;
        }
        var lines = Lines.in(connection, context.tenant());
        var grants = new PremisesGrants(lines.ofFormulas(context.knownAt(), allFacilityFormulas(context), null));
        var assessment = new FacilityAssessment(connection, context, formulas, grants, 0, Long.MAX_VALUE);
        if (context.knownBefore() != null) {
            var changed = context.withNeighbours(new Changes(connection, context).facilities());
            for (var period : context.earlier()) {
                correctFacilities(assessment, grants, period, changed);
            }
        }
        for (long facility : context.facilities().keySet()) {
            assessment
                    .facts(facility, context.period())
                    .ifPresent(facts -> decideFacility(facility, facts, formulas, grants));
        }
        finish();
    }

    private void decideFacility(
            long facility, FacilityFacts facts, Formulas<FacilityFacts> formulas, PremisesGrants grants) {
        var law = context.law(context.period());
        for (var formula : formulas.all()) {
            regular(facility, formula, context.policy().decide(formula, facts, law))
                    .forEach(grants::add);
        }
    }

    private void correctFacilities(
            FacilityAssessment assessment, PremisesGrants grants, Period period, Map<Long, String> changed) {
        var closed = closed(
                context.facilityFormulas().ids(), period, changed.keySet().toArray(Long[]::new));
        var law = context.law(period);
        changed.forEach((facility, kinds) -> {
            var due = new java.util.ArrayList<Line>();
            assessment.facts(facility, period).ifPresent(facts -> {
                for (var formula : context.facilityFormulas().all()) {
                    due.addAll(Awards.lines(
                            facility, formula.id(), period, context.policy().decide(formula, facts, law)));
                }
            });
            correct(closed.getOrDefault(facility, List.of()), due, kinds).forEach(grants::add);
        });
    }

    static List<String> allFacilityFormulas(CycleContext context) {
        return context.policy().formulas().stream()
                .filter(f -> f.subject().equals(cn.songhe.spi.Subject.FACILITY))
                .<String>map(SubsidyFormula::id)
                .toList();
    }

    private List<Line> regular(long subject, SubsidyFormula<?> formula, Decision decision) {
        var lines = Awards.lines(subject, formula.id(), context.period(), decision);
        lines.forEach(writer::write);
        outcomes.decided(formula.id(), decision, lines);
        return lines;
    }

    private List<Line> correct(List<Line> closed, List<Line> due, String kinds) {
        var corrections = Difference.between(closed, due, kinds);
        corrections.forEach(writer::write);
        outcomes.corrected(corrections);
        return corrections;
    }

    private void finish() {
        writer.flush();
        outcomes.write(connection, context.tenant(), context.cycle(), shard);
    }
}
