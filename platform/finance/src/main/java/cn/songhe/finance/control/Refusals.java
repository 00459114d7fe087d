package cn.songhe.finance.control;

import cn.songhe.finance.entity.Lines;
import cn.songhe.kernel.fact.FactRange;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Period;
import cn.songhe.spi.SubsidyFormula;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * Why a cycle granted nothing to some subjects: they are decided again, all in one reading. A cycle keeps how many it refused for which
 * reason, not whom; only for those whose line came or went is it worth asking.
 */
final class Refusals {

    /** What a formula granted was nothing. */
    static final String NOTHING = "NOTHING_DUE";

    /** The formula granted, but to somebody else. */
    static final String OTHER_RECIPIENT = "OTHER_RECIPIENT";

    private final Connection connection;
    private final CycleContext context;
    private final Map<Long, Map<String, String>> reasons = new HashMap<>();

    /** Of the cycle of a context; the connection's transaction has named the tenant. */
    Refusals(Connection connection, CycleContext context) {
        this.connection = connection;
        this.context = context;
    }

    /** By subject and formula the reason's code; who is missing was not known to the cycle. */
    Map<Long, Map<String, String>> ofElders(SortedSet<Long> elders) {
        var followed = new Replayed();
        if (context.carriesForElders()) {
            before().forEach(p -> decide(elders, p, followed, (e, f, d) -> {}));
        }
        decide(elders, context.period(), followed, this::note);
        return reasons;
    }

    private void decide(SortedSet<Long> elders, Period period, Carriage carriage, ElderAssessment.Sink sink) {
        var range = new FactRange(
                connection,
                context.tenant(),
                elders.first(),
                elders.last(),
                elders.toArray(Long[]::new),
                context.knownAt(),
                period);
        ElderAssessment.run(range, context.laws().of(period), context.refs(period), carriage, sink);
    }

    /** The same of facilities. */
    Map<Long, Map<String, String>> ofFacilities(SortedSet<Long> facilities) {
        var grants = new PremisesGrants(
                Lines.in(connection, context.tenant()).ofFacilities(context.knownAt(), context.cycle()));
        var assessment = new FacilityAssessment(connection, context, facilities.first(), facilities.last());
        var replay = new FacilityReplay(context, assessment, grants);
        for (long facility : facilities) {
            var followed = new Replayed();
            if (context.carriesForFacilities()) {
                before().forEach(p -> replay.decide(facility, p, followed, (f, d) -> {}));
            }
            replay.decide(facility, context.period(), followed, (f, d) -> note(facility, f, d));
        }
        return reasons;
    }

    private List<Period> before() {
        return context.allPeriods().stream()
                .filter(p -> p.compareTo(context.period()) < 0)
                .toList();
    }

    private void note(long subject, SubsidyFormula<?> formula, Decision decision) {
        var code = Comparison.Answer.of(decision, List.of()).code();
        if (code.isEmpty()) {
            boolean nothing =
                    Awards.lines(subject, formula, context.period(), decision).isEmpty();
            code = nothing ? NOTHING : OTHER_RECIPIENT;
        }
        reasons.computeIfAbsent(subject, s -> new HashMap<>()).put(formula.id(), code);
    }
}
