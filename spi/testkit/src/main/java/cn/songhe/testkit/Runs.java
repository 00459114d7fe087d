package cn.songhe.testkit;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Explanation;
import cn.songhe.evaluation.Law;
import cn.songhe.evaluation.cases.PolicyCase;
import cn.songhe.spi.Period;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every case asked for many periods around its own, so that facts meet dates that their author did not think of. */
final class Runs {

    private static final int MONTHS_EACH_WAY = 36;
    private static final int YEARS_EACH_WAY = 5;

    private Runs() {}

    static void forEach(CityPolicy policy, List<PolicyCase> cases, BiConsumer<String, Explanation<?>> consumer) {
        var laws = new HashMap<Object, Law>();
        for (var policyCase : cases) {
            periodsAround(policyCase.period()).forEach(period -> {
                var where = policyCase.question().id() + " " + period + ", facts of '" + policyCase.name() + "'";
                var law = laws.computeIfAbsent(
                        List.of(period, policyCase.parameters()), key -> policy.terms(period, policyCase.parameters()));
                consumer.accept(where, explain(policy, policyCase, law, where));
            });
        }
    }

    private static Explanation<?> explain(CityPolicy policy, PolicyCase policyCase, Law law, String where) {
        try {
            return policyCase.question().explain(policy, law);
        } catch (RuntimeException e) {
            throw new AssertionError(where + " throws " + e, e);
        }
    }

    static Stream<Period> periodsAround(Period period) {
        if (period.isMonth()) {
            var month = YearMonth.from(period.first());
            return IntStream.rangeClosed(-MONTHS_EACH_WAY, MONTHS_EACH_WAY)
                    .mapToObj(month::plusMonths)
                    .map(m -> Period.month(m.getYear(), m.getMonthValue()));
        }
        int year = period.first().getYear();
        return IntStream.rangeClosed(year - YEARS_EACH_WAY, year + YEARS_EACH_WAY)
                .mapToObj(Period::year);
    }
}
