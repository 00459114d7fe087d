package cn.songhe.finance.control;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.finance.entity.Lines;
import cn.songhe.finance.entity.ShadowParts;
import cn.songhe.finance.entity.ShadowResults;
import cn.songhe.finance.entity.SubjectKind;
import cn.songhe.kernel.fact.FactRange;
import cn.songhe.spi.Fact;
import java.sql.Connection;
import java.util.List;
import java.util.Set;

/**
 * Compares one part of a rehearsal: the version that computed a closed cycle and the one that is rehearsed decide of the same facts,
 * as known then, in one pass. Writes neither lines nor states.
 */
final class ShadowPartRun {

    private static final Set<Fact> FOR_EXAMPLES = Set.of(Fact.RESIDENCE, Fact.REGISTRATION);

    private final Connection connection;
    private final CycleContext context;
    private final ShadowSide before;
    private final ShadowSide after;
    private final Comparison comparison = new Comparison();

    ShadowPartRun(Connection connection, CycleContext context, CityPolicy rehearsed) {
        this.connection = connection;
        this.context = context;
        this.before = new ShadowSide(context.period(), context.law());
        this.after = new ShadowSide(
                context.period(),
                PeriodLaw.of(
                        rehearsed,
                        context.program(),
                        context.period(),
                        context.laws().overrides()));
    }

    /** Compares the part and writes what was found. */
    void run(ShadowParts.Part part) {
        if (part.of() == SubjectKind.ELDER) {
            elders(part.first(), part.last());
        } else {
            facilities();
        }
        var results = new ShadowResults(connection, context.tenant(), part);
        results.sums(comparison.sums());
        results.examples(comparison.examples());
        results.funds(comparison.funds());
    }

    private void elders(long first, long last) {
        var old = before.law().elders();
        var rehearsed = after.law().elders();
        var needs = Needs.of(old).and(Needs.of(rehearsed)).and(FOR_EXAMPLES);
        var day = context.period().last();
        var range = new FactRange(connection, context.tenant(), first, last, null, context.knownAt(), context.period());
        try (var onward =
                Onward.open(connection, context, SubjectKind.ELDER, first, last, replayedElders(first, last), null)) {
            ElderAssessment.read(
                    range,
                    needs,
                    context.refs(context.period()),
                    onward,
                    (elder, facts, left) -> comparison.add(
                            elder,
                            before.answers(elder, old, facts),
                            after.rehearse(elder, rehearsed, facts),
                            MaskedSubject.of(facts, day)));
        }
    }

    private Replayed replayedElders(long first, long last) {
        return context.carriesForElders()
                ? new ElderReplay(connection, context, first, last).run((period, concerned, due) -> {})
                : new Replayed();
    }

    private void facilities() {
        var assessment = new FacilityAssessment(connection, context, 0, Long.MAX_VALUE);
        var grantsBefore = grants();
        var grantsAfter = grants();
        try (var onward = Onward.open(
                connection, context, SubjectKind.FACILITY, 0, Long.MAX_VALUE, replayedFacilities(assessment), null)) {
            for (long facility : context.facilities().keySet()) {
                compare(facility, assessment, onward, grantsBefore, grantsAfter);
            }
        }
    }

    private void compare(
            long facility,
            FacilityAssessment assessment,
            Carriage onward,
            PremisesGrants grantsBefore,
            PremisesGrants grantsAfter) {
        var period = context.period();
        var old = before.law().facilities();
        var rehearsed = after.law().facilities();
        var left = onward.into(facility);
        var answersBefore = assessment
                .facts(facility, period, Needs.of(old), grantsBefore, left)
                .map(facts -> before.answers(facility, old, facts))
                .orElseGet(Comparison::answers);
        var answersAfter = assessment
                .facts(facility, period, Needs.of(rehearsed), grantsAfter, left)
                .map(facts -> after.rehearse(facility, rehearsed, facts))
                .orElseGet(Comparison::answers);
        ShadowSide.lines(answersBefore, grantsBefore::add);
        ShadowSide.lines(answersAfter, grantsAfter::add);
        var masked = MaskedSubject.of(context.facilities().get(facility), period.last());
        comparison.add(facility, answersBefore, answersAfter, masked);
    }

    /** What was granted before the cycle decided its own period. */
    private PremisesGrants grants() {
        var lines = Lines.in(connection, context.tenant());
        var grants = new PremisesGrants(lines.ofFacilities(context.knownAt(), null));
        lines.correctionsOfFacilities(context.cycle()).forEach(grants::add);
        return grants;
    }

    private Replayed replayedFacilities(FacilityAssessment assessment) {
        if (context.before().isNothing() || !context.carriesForFacilities()) {
            return new Replayed();
        }
        var changed = context.withNeighbours(
                new Changes(connection, context).facilities().all());
        return new FacilityReplay(context, assessment, grants())
                .run(changed.keySet(), (period, facility, due) -> List.of());
    }
}
