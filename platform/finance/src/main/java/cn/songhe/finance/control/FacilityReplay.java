package cn.songhe.finance.control;

import cn.songhe.finance.entity.Line;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Decides periods of facilities in order of periods and numbers, since what one is granted can bar another. */
final class FacilityReplay {

    private final CycleContext context;
    private final FacilityAssessment assessment;
    private final PremisesGrants grants;

    FacilityReplay(CycleContext context, FacilityAssessment assessment, PremisesGrants grants) {
        this.context = context;
        this.assessment = assessment;
        this.grants = grants;
    }

    /** Takes what is due to a facility for a closed period; gives the correcting lines. */
    interface Due {
        List<Line> of(Period period, long facility, List<Line> due);
    }

    /** Decides the closed periods again; gives what the facilities carry out of the last one. */
    Replayed run(Iterable<Long> facilities, Due due) {
        var replayed = new Replayed();
        for (var period : context.before().periods()) {
            for (long facility : facilities) {
                var lines = new ArrayList<Line>();
                decide(
                        facility,
                        period,
                        replayed,
                        (formula, decision) -> lines.addAll(Awards.lines(facility, formula, period, decision)));
                due.of(period, facility, lines).forEach(grants::add);
            }
        }
        return replayed;
    }

    /** Takes decisions as they fall. */
    interface Sink {
        void decided(cn.songhe.spi.SubsidyFormula<FacilityFacts> formula, cn.songhe.spi.Decision decision);
    }

    /** Decides one facility for one period. Of one whose kind or division is not known nothing is decided; what it carries stays. */
    void decide(long facility, Period period, Carriage carriage, Sink sink) {
        var law = context.laws().of(period);
        var left = carriage.into(facility);
        var states = new Object() {
            private Map<String, Long> carried = new Carried(law.facilities()).begin(left);
        };
        assessment
                .facts(facility, period, Needs.of(law.facilities()), grants, left)
                .ifPresent(facts -> law.facilities().decide(facts, law.terms(), (formula, decision, cuts) -> {
                    states.carried = Carried.after(states.carried, decision);
                    sink.decided(formula, decision);
                }));
        carriage.outOf(facility, states.carried);
    }
}
