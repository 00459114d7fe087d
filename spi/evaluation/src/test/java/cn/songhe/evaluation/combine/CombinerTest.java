package cn.songhe.evaluation.combine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.Borough;
import cn.songhe.evaluation.Law;
import cn.songhe.evaluation.Together;
import cn.songhe.spi.Combination;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Period;
import cn.songhe.spi.Sex;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CombinerTest {

    private static final List<String> IDS = List.of("A", "B", "C", "D");
    private static final ParameterKey<Money> CAP = ParameterKey.of("cap", Unit.FEN);
    private static final ElderFacts ELDER =
            ElderFacts.of(LocalDate.of(1940, 1, 1), Sex.MALE, Set.of()).build();

    private static final Law LAW = Borough.of().policy("""
                    parameters:
                      - {name: cap, unit: fen, values: [{from: 2020-01-01, value: 500, document: B-1, clause: 三}]}
                    """).terms(Period.month(2022, 5), List.of());

    @Property
    void nothingRisesNothingFallsBelowNothingAndEveryCutIsAccountedFor(
            @ForAll("decisions") List<Decision> before, @ForAll("rules") List<Combination> rules) {
        var after = before.toArray(Decision[]::new);
        var cuts = apply(after, rules);
        for (int i = 0; i < after.length; i++) {
            var was = Together.granted(before.get(i));
            var is = Together.granted(after[i]);
            assertThat(is).isLessThanOrEqualTo(was);
            if (was.fen() >= 0) {
                assertThat(is).isGreaterThanOrEqualTo(Money.ZERO);
            } else {
                assertThat(after[i]).isEqualTo(before.get(i));
            }
            assertChained(was, is, cuts.of(i));
        }
    }

    private static void assertChained(Money was, Money is, List<Cut> cuts) {
        var left = was;
        for (var cut : cuts) {
            assertThat(cut.before()).isEqualTo(left);
            left = cut.after();
        }
        assertThat(left).isEqualTo(is);
    }

    @Property
    void aRuleAppliedTwiceCutsOnce(@ForAll("decisions") List<Decision> before, @ForAll("repeatable") Combination rule) {
        var once = before.toArray(Decision[]::new);
        apply(once, List.of(rule));
        var twice = before.toArray(Decision[]::new);
        apply(twice, List.of(rule, rule));
        assertThat(twice).isEqualTo(once);
    }

    @Property
    void rulesAreAppliedOneAfterTheOther(
            @ForAll("decisions") List<Decision> before, @ForAll("rules") List<Combination> rules) {
        var together = before.toArray(Decision[]::new);
        apply(together, rules);
        var stepwise = before.toArray(Decision[]::new);
        rules.forEach(rule -> apply(stepwise, List.of(rule)));
        assertThat(stepwise).isEqualTo(together);
    }

    @Property
    void theCapIsKeptAndUsedUp(@ForAll("decisions") List<Decision> before) {
        var after = before.toArray(Decision[]::new);
        apply(after, List.of(new Combination.CapsSum(Borough.WHY, IDS, CAP)));
        long was = positive(before);
        assertThat(positive(Arrays.asList(after))).isEqualTo(Math.min(was, 500));
    }

    @Property
    void whatIsHighestStays(@ForAll("decisions") List<Decision> before) {
        var after = before.toArray(Decision[]::new);
        apply(after, List.of(new Combination.Highest(Borough.WHY, IDS)));
        long highest = before.stream()
                .mapToLong(d -> Together.granted(d).fen())
                .filter(fen -> fen > 0)
                .max()
                .orElse(0);
        assertThat(positive(Arrays.asList(after))).isEqualTo(highest);
    }

    private static long positive(List<Decision> decisions) {
        return decisions.stream()
                .mapToLong(d -> Together.granted(d).fen())
                .filter(fen -> fen > 0)
                .sum();
    }

    private static Combiner.Cuts apply(Decision[] decisions, List<Combination> rules) {
        return Combiner.of(rules, IDS).apply(decisions, ELDER, LAW);
    }

    @Provide
    Arbitrary<List<Decision>> decisions() {
        var refused = Arbitraries.just(Decision.refuse(Borough.WHY));
        var awaiting = Arbitraries.<Decision>just(new Decision.AwaitingStandard("x"));
        var granted = Arbitraries.longs().between(-300, 900).map(Borough::grant);
        var shared = Arbitraries.longs().between(1, 900).map(fen -> Borough.grant(fen / 3, fen - fen / 3));
        return Arbitraries.oneOf(granted, shared, refused, awaiting).list().ofSize(IDS.size());
    }

    @Provide
    Arbitrary<List<Combination>> rules() {
        return Arbitraries.oneOf(repeatable(), deductions()).list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<Combination> repeatable() {
        return orders().map(ids -> switch (ids.get(0)) {
            case "A" -> new Combination.Highest(Borough.WHY, ids.subList(0, 3));
            case "B" -> new Combination.Bars(Borough.WHY, ids.subList(0, 1), ids.subList(1, 3));
            default -> new Combination.CapsSum(Borough.WHY, ids, CAP);
        });
    }

    private Arbitrary<Combination> deductions() {
        return orders().map(ids -> new Combination.Deducts(Borough.WHY, ids.subList(1, 3), ids.get(0)));
    }

    private static Arbitrary<List<String>> orders() {
        return Arbitraries.shuffle(new ArrayList<>(IDS));
    }
}
