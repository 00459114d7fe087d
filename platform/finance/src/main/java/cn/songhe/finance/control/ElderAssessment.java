package cn.songhe.finance.control;

import cn.songhe.elders.boundary.ElderCursor;
import cn.songhe.evaluation.Assembly;
import cn.songhe.evaluation.combine.Cut;
import cn.songhe.kernel.fact.FactRange;
import cn.songhe.services.boundary.ServiceCursor;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.FacilityRef;
import cn.songhe.spi.Fact;
import cn.songhe.spi.SubsidyFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/** Reads elders' facts as a stream and lets every formula decide of each. Holds one elder at a time. */
final class ElderAssessment {

    private ElderAssessment() {}

    /** Takes decisions as they fall. */
    interface Sink {
        void decided(long elder, SubsidyFormula<ElderFacts> formula, Decision decision);
    }

    /** Takes the facts of each elder, with what was carried over. */
    interface FactSink {
        void read(long elder, ElderFacts facts, Map<String, Long> left);
    }

    /** Decides of each elder in the range. */
    static void run(
            FactRange range, PeriodLaw law, LongFunction<FacilityRef> facilities, Carriage carriage, Sink sink) {
        var each = new Each(law, carriage, sink);
        read(range, Needs.of(law.elders()), facilities, carriage, each);
    }

    /** Decides of one elder after the other; there is one of it a run, not one an elder. */
    private static final class Each implements FactSink, Assembly.Sink<ElderFacts> {

        private final PeriodLaw law;
        private final Carried carried;
        private final Carriage carriage;
        private final Sink sink;
        private long elder;
        private Map<String, Long> states;

        Each(PeriodLaw law, Carriage carriage, Sink sink) {
            this.law = law;
            this.carried = new Carried(law.elders());
            this.carriage = carriage;
            this.sink = sink;
        }

        @Override
        public void read(long of, ElderFacts facts, Map<String, Long> left) {
            elder = of;
            states = carried.begin(left);
            law.elders().decide(facts, law.terms(), this);
            carriage.outOf(elder, states);
        }

        @Override
        public void decided(SubsidyFormula<ElderFacts> formula, Decision decision, List<Cut> cuts) {
            states = Carried.after(states, decision);
            sink.decided(elder, formula, decision);
        }
    }

    /** Reads the facts of each elder in the range. */
    static void read(
            FactRange range, Needs needs, LongFunction<FacilityRef> facilities, Carriage carriage, FactSink sink) {
        var services = new ArrayList<ServiceCursor>(3);
        try (var elders = ElderCursor.open(range, needs.facts(), needs.attributes())) {
            open(range, needs, facilities, services);
            for (long elder = elders.peek(); elder != Long.MAX_VALUE; elder = elders.peek()) {
                var builder = elders.read();
                for (var cursor : services) {
                    cursor.addTo(builder, elder);
                }
                var left = carriage.into(elder);
                if (!needs.states().isEmpty()) {
                    Carried.handIn(builder, needs.states(), left);
                }
                sink.read(elder, builder.build(), left);
            }
        } finally {
            services.forEach(ServiceCursor::close);
        }
    }

    private static void open(
            FactRange range, Needs needs, LongFunction<FacilityRef> facilities, List<ServiceCursor> services) {
        if (needs.facts().contains(Fact.STAYS)) {
            services.add(ServiceCursor.stays(range, facilities));
        }
        if (needs.facts().contains(Fact.MEALS)) {
            services.add(ServiceCursor.meals(range, facilities));
        }
        if (needs.facts().contains(Fact.APPLICATIONS)) {
            services.add(ServiceCursor.applications(range));
        }
    }
}
