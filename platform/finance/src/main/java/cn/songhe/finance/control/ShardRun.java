package cn.songhe.finance.control;

import cn.songhe.finance.entity.Line;
import cn.songhe.finance.entity.LineWriter;
import cn.songhe.finance.entity.Lines;
import cn.songhe.finance.entity.StateWriter;
import cn.songhe.finance.entity.SubjectKind;
import cn.songhe.kernel.fact.FactRange;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Period;
import cn.songhe.spi.SubsidyFormula;
import java.sql.Connection;
import java.util.ArrayList;
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
    private final ArrearsLimit limit;
    private final Outcomes outcomes = new Outcomes();
    private final int shard;

    /** For one shard; the connection's transaction has named the tenant. */
    public ShardRun(Connection connection, CycleContext context, int shard) {
        this.connection = connection;
        this.context = context;
        this.shard = shard;
        this.writer = new LineWriter(connection, context.tenant(), context.cycle(), shard);
        this.limit = new ArrearsLimit(context);
    }

    /** Computes the elders in a range of numbers. */
    public void elders(long first, long last) {
        var replayed = new ElderReplay(connection, context, first, last).run((period, concerned, due) -> {
            var closed = closed(SubjectKind.ELDER, period, concerned.keySet().toArray(Long[]::new));
            concerned.forEach((elder, kinds) ->
                    correct(closed.getOrDefault(elder, List.of()), due.getOrDefault(elder, List.of()), kinds));
        });
        var range = new FactRange(connection, context.tenant(), first, last, null, context.knownAt(), context.period());
        try (var onward =
                Onward.open(connection, context, SubjectKind.ELDER, first, last, replayed, states(SubjectKind.ELDER))) {
            ElderAssessment.run(range, context.law(), context.refs(context.period()), onward, this::regular);
        }
        finish();
    }

    /** Computes all facilities. */
    public void facilities() {
        var all = context.allPeriods();
        if (all.stream().allMatch(p -> context.laws().of(p).facilities().isEmpty())) {
            finish();
            return;
        }
        var lines = Lines.in(connection, context.tenant());
        var grants = new PremisesGrants(lines.ofFacilities(context.knownAt(), null));
        var assessment = new FacilityAssessment(connection, context, 0, Long.MAX_VALUE);
        var replay = new FacilityReplay(context, assessment, grants);
        var replayed = correctFacilities(replay);
        try (var onward = Onward.open(
                connection, context, SubjectKind.FACILITY, 0, Long.MAX_VALUE, replayed, states(SubjectKind.FACILITY))) {
            for (long facility : context.facilities().keySet()) {
                var granted = new ArrayList<Line>();
                replay.decide(
                        facility,
                        context.period(),
                        onward,
                        (formula, decision) -> granted.addAll(regular(facility, formula, decision)));
                granted.forEach(grants::add);
            }
        }
        finish();
    }

    private Replayed correctFacilities(FacilityReplay replay) {
        if (context.before().isNothing()) {
            return new Replayed();
        }
        var changed = context.withNeighbours(
                new Changes(connection, context).facilities().all());
        var closed = context.before().periods().stream()
                .collect(Collectors.toMap(
                        p -> p,
                        p -> closed(SubjectKind.FACILITY, p, changed.keySet().toArray(Long[]::new))));
        return replay.run(
                changed.keySet(),
                (period, facility, due) ->
                        correct(closed.get(period).getOrDefault(facility, List.of()), due, changed.get(facility)));
    }

    private Map<Long, List<Line>> closed(SubjectKind kind, Period period, Long[] subjects) {
        var cycles = context.before().cycles();
        return Lines.in(connection, context.tenant()).ofPeriod(cycles, kind, period, subjects).stream()
                .collect(Collectors.groupingBy(line -> line.key().subject()));
    }

    private StateWriter states(SubjectKind kind) {
        return new StateWriter(connection, context.tenant(), context.cycle(), kind);
    }

    private List<Line> regular(long subject, SubsidyFormula<?> formula, Decision decision) {
        var lines = Awards.lines(subject, formula, context.period(), decision);
        lines.forEach(writer::write);
        outcomes.decided(formula.id(), decision, lines);
        return lines;
    }

    private List<Line> correct(List<Line> closed, List<Line> due, String kinds) {
        var written = new ArrayList<Line>();
        for (var line : Difference.between(closed, due, kinds)) {
            if (limit.bars(line)) {
                outcomes.barred(line);
            } else {
                writer.write(line);
                outcomes.corrected(line);
                written.add(line);
            }
        }
        return written;
    }

    private void finish() {
        writer.flush();
        outcomes.write(connection, context.tenant(), context.cycle(), shard);
    }
}
