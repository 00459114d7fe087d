package cn.songhe.finance.control;

import cn.songhe.elders.boundary.ElderCursor;
import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Law;
import cn.songhe.kernel.fact.FactRange;
import cn.songhe.services.boundary.ServiceCursor;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.FacilityRef;
import cn.songhe.spi.Fact;
import cn.songhe.spi.SubsidyFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** Reads elders' facts as a stream and lets every formula decide of each. Holds one elder at a time. */
final class ElderAssessment {

    private ElderAssessment() {}

    /** Takes decisions as they fall. */
    interface Sink {
        void decided(long elder, SubsidyFormula<ElderFacts> formula, Decision decision);
    }

    /** Takes the facts of each elder. */
    interface FactSink {
        void read(long elder, ElderFacts facts);
    }

    static void run(
            FactRange range,
            CityPolicy policy,
            Law law,
            Formulas<ElderFacts> formulas,
            LongFunction<FacilityRef> facilities,
            Sink sink) {
        read(range, formulas, facilities, (elder, facts) -> {
            for (var formula : formulas.all()) {
                sink.decided(elder, formula, policy.decide(formula, facts, law));
            }
        });
    }

    static void read(
            FactRange range, Formulas<ElderFacts> formulas, LongFunction<FacilityRef> facilities, FactSink sink) {
        var services = new ArrayList<ServiceCursor>(3);
        try (var elders = ElderCursor.open(range, formulas.facts())) {
            open(range, formulas, facilities, services);
            for (long elder = elders.peek(); elder != Long.MAX_VALUE; elder = elders.peek()) {
                var builder = elders.read();
                for (var cursor : services) {
                    cursor.addTo(builder, elder);
                }
                sink.read(elder, builder.build());
            }
        } finally {
            services.forEach(ServiceCursor::close);
        }
    }

    private static void open(
            FactRange range,
            Formulas<ElderFacts> formulas,
            LongFunction<FacilityRef> facilities,
            List<ServiceCursor> services) {
        if (formulas.facts().contains(Fact.STAYS)) {
            services.add(ServiceCursor.stays(range, facilities));
        }
        if (formulas.facts().contains(Fact.MEALS)) {
            services.add(ServiceCursor.meals(range, facilities));
        }
        if (formulas.facts().contains(Fact.APPLICATIONS)) {
            services.add(ServiceCursor.applications(range));
        }
    }
}
