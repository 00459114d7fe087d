package cn.songhe.evaluation;

import static cn.songhe.evaluation.Borough.WHY;
import static cn.songhe.evaluation.Borough.grant;
import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.combine.Cut;
import cn.songhe.spi.Attribute;
import cn.songhe.spi.AttributeType;
import cn.songhe.spi.Award;
import cn.songhe.spi.Citation;
import cn.songhe.spi.Combination;
import cn.songhe.spi.Combination.Otherwise;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.FundSource;
import cn.songhe.spi.History;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Period;
import cn.songhe.spi.Quota;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Sex;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssemblyTest {

    private static final ParameterKey<Money> CAP = ParameterKey.of("cap", Unit.FEN);
    private static final StateKey<Long> TIMES = StateKey.count("times", Text.of("次数", "times"));
    private static final Attribute<String> CHOICE = new Attribute<>(
            "choice",
            Subject.ELDER,
            new AttributeType.Choice(Map.of("A", Text.of("甲", "A"), "B", Text.of("乙", "B"))),
            Text.of("选择", "choice"),
            new Citation("B-1", "二"));
    private static final Combination HIGHEST = new Combination.Highest(WHY, List.of("A", "B"));

    private Attribute<String> asked;
    private String chosen;

    @Test
    void withoutARuleBenefitsStack() {
        assertThat(amounts(policy(Map.of("A", grant(100), "B", grant(200))))).containsExactly(100L, 200L);
    }

    @Test
    void onlyTheHighestIsGiven() {
        assertThat(amounts(policy(Map.of("A", grant(100), "B", grant(200)), HIGHEST)))
                .containsExactly(0L, 200L);
        assertThat(amounts(policy(Map.of("A", grant(200), "B", grant(100)), HIGHEST)))
                .containsExactly(200L, 0L);
    }

    @Test
    void ofEqualOnesTheFirstInTheListIsGiven() {
        var rule = new Combination.Highest(WHY, List.of("B", "A"));
        assertThat(amounts(policy(Map.of("A", grant(100), "B", grant(100)), rule)))
                .containsExactly(0L, 100L);
    }

    @Test
    void whatIsCutToNothingIsRefusedByTheRuleAndKeepsItsState() {
        var kept = grant(100).leaving(TIMES, 3L);
        var decided = decided(policy(Map.of("A", kept, "B", grant(200)), HIGHEST));
        assertThat(decided.get("A").decision()).isEqualTo(Decision.refuse(WHY).leaving(TIMES, 3L));
        assertThat(decided.get("A").cuts()).containsExactly(new Cut(WHY, Money.ofFen(100), Money.ZERO));
        assertThat(decided.get("B").cuts()).isEmpty();
    }

    @Test
    void theChosenOneIsGivenThoughAnotherIsHigher() {
        asked = CHOICE;
        chosen = "A";
        assertThat(amounts(policy(Map.of("A", grant(100), "B", grant(200)), chosen(Otherwise.HIGHEST))))
                .containsExactly(100L, 0L);
    }

    @Test
    void whereTheChosenOneIsNotGrantedTheRuleSaysWhatIs() {
        asked = CHOICE;
        chosen = "A";
        var refused = Decision.refuse(Borough.reason("B-1.no"));
        assertThat(amounts(policy(Map.of("A", refused, "B", grant(200)), chosen(Otherwise.FIRST))))
                .containsExactly(0L, 200L);
        assertThat(amounts(policy(Map.of("A", refused, "B", grant(200)), chosen(Otherwise.NONE))))
                .containsExactly(0L, 0L);
    }

    @Test
    void withoutAChoiceTheRuleSaysWhatIsGiven() {
        asked = CHOICE;
        var both = Map.of("A", grant(100), "B", grant(200));
        assertThat(amounts(policy(both, chosen(Otherwise.HIGHEST)))).containsExactly(0L, 200L);
        assertThat(amounts(policy(both, chosen(Otherwise.FIRST)))).containsExactly(100L, 0L);
        assertThat(amounts(policy(both, chosen(Otherwise.NONE)))).containsExactly(0L, 0L);
    }

    @Test
    void whoIsGrantedTheOneIsNotGrantedTheOther() {
        var rule = new Combination.Bars(WHY, List.of("A"), List.of("B"));
        assertThat(amounts(policy(Map.of("A", grant(1), "B", grant(200)), rule)))
                .containsExactly(1L, 0L);
        assertThat(amounts(policy(Map.of("A", Decision.refuse(WHY), "B", grant(200)), rule)))
                .containsExactly(0L, 200L);
    }

    @Test
    void aQuotaOfServicesCountsAsGranted() {
        var hours = Decision.grant(Award.inKind(Recipient.SELF, new Quota(60, Quota.Unit.MINUTES), FundSource.CITY));
        var rule = new Combination.Bars(WHY, List.of("A"), List.of("B"));
        assertThat(amounts(policy(Map.of("A", hours, "B", grant(200)), rule))).containsExactly(0L, 0L);
    }

    @Test
    void whatTheOneGivesIsDeductedFromTheOtherAndNotBelowNothing() {
        var rule = new Combination.Deducts(WHY, List.of("A"), "B");
        assertThat(amounts(policy(Map.of("A", grant(150), "B", grant(200)), rule)))
                .containsExactly(150L, 50L);
        assertThat(amounts(policy(Map.of("A", grant(201), "B", grant(200)), rule)))
                .containsExactly(201L, 0L);
    }

    @Test
    void aSumIsCutToItsCapFromTheLastInTheList() {
        var rule = new Combination.CapsSum(WHY, List.of("B", "A"), CAP);
        assertThat(amounts(policy(Map.of("A", grant(100), "B", grant(250)), rule)))
                .containsExactly(50L, 250L);
        assertThat(amounts(policy(Map.of("A", grant(100), "B", grant(400)), rule)))
                .containsExactly(0L, 300L);
        assertThat(amounts(policy(Map.of("A", grant(100), "B", grant(200)), rule)))
                .containsExactly(100L, 200L);
    }

    @Test
    void whileNoCapIsInForceThereIsNone() {
        var policy = policy(Map.of("A", grant(900), "B", grant(900)), new Combination.CapsSum(WHY, List.of("A"), CAP));
        var early = policy.terms(Period.month(2019, 12), List.of());
        assertThat(decided(policy, early).get("A").cuts()).isEmpty();
    }

    @Test
    void aLaterRuleSeesWhatTheEarlierOneLeft() {
        var bars = new Combination.Bars(WHY, List.of("B"), List.of("A"));
        var both = Map.of("A", grant(300), "B", grant(200));
        assertThat(amounts(policy(both, HIGHEST, bars))).containsExactly(300L, 0L);
        assertThat(amounts(policy(both, bars, HIGHEST))).containsExactly(0L, 200L);
    }

    @Test
    void whatTakesBackIsLeftAloneAndCountsForNoRule() {
        var rules = List.<Combination>of(
                HIGHEST,
                new Combination.Bars(WHY, List.of("A"), List.of("B")),
                new Combination.Deducts(WHY, List.of("A"), "B"),
                new Combination.CapsSum(WHY, List.of("A", "B"), CAP));
        for (var rule : rules) {
            assertThat(amounts(policy(Map.of("A", grant(-500), "B", grant(300)), rule)))
                    .as(rule.toString())
                    .containsExactly(-500L, 300L);
        }
    }

    @Test
    void anExplanationSaysWhichRuleTookWhatAwayAndUnderWhichCap() {
        var policy =
                policy(Map.of("A", grant(100), "B", grant(250)), new Combination.CapsSum(WHY, List.of("B", "A"), CAP));
        var explained = assembly(policy).explain(elder(), law(policy));
        assertThat(explained.get(0).outcome()).isEqualTo(grant(50));
        assertThat(new ExplanationText(policy, Language.EN).render(explained.get(0)))
                .isEqualTo("""
                A Subsidy A (Borough rules B-1 一) 2022-05
                  1. cap = CNY 3.00, since 2020-01-01 (Borough rules B-1 三)
                  2. benefits together: by the rules; it was CNY 1.00, CNY 0.50 is left (Borough rules B-1 二)
                Outcome: granted the person CNY 0.50 in cash: city CNY 0.50
                """);
        assertThat(new ExplanationText(policy, Language.ZH).render(explained.get(0)))
                .contains("待遇衔接：按规定；原计1.00元，减为0.50元（《小区办法B-1》 二）");
    }

    @Test
    void anExplanationOfWhatIsCutToNothingNamesTheRule() {
        var policy = policy(Map.of("A", grant(100), "B", grant(250)), HIGHEST);
        assertThat(new ExplanationText(policy, Language.ZH)
                        .render(assembly(policy).explain(elder(), law(policy)).get(0)))
                .contains("原计1.00元，不予发放")
                .endsWith("结论：不予：按规定\n");
    }

    @Test
    void factsAttributesAndStatesAreThoseOfAllFormulasAndRules() {
        asked = CHOICE;
        var policy = policy(Map.of("A", grant(1), "B", grant(2)), chosen(Otherwise.NONE));
        assertThat(assembly(policy).attributes()).containsExactly(CHOICE);
        assertThat(assembly(policy).states()).containsExactly(TIMES);
        assertThat(Assembly.of(policy, "monthly", Subject.CHILD).isEmpty()).isTrue();
        assertThat(Assembly.of(policy, "yearly", Subject.ELDER).isEmpty()).isTrue();
    }

    private static Combination chosen(Otherwise otherwise) {
        return new Combination.Chosen(WHY, List.of("A", "B"), CHOICE, otherwise);
    }

    private CityPolicy policy(Map<String, Decision> answers, Combination... rules) {
        var formulas = List.of("A", "B").stream()
                .map(id -> Sample.elder(id, (elder, terms) -> answers.get(id)))
                .map(f -> f.id().equals("A") ? f.keeping(TIMES) : f)
                .toArray(SubsidyFormula<?>[]::new);
        var borough = Borough.of(formulas).combining(rules);
        return (asked == null ? borough : borough.knowing(asked)).policy("""
                parameters:
                  - {name: cap, unit: fen, values: [{from: 2020-01-01, value: 300, document: B-1, clause: 三}]}
                """);
    }

    private ElderFacts elder() {
        var elder = ElderFacts.of(LocalDate.of(1940, 1, 1), Sex.MALE, Set.of()).with(TIMES, null);
        if (asked != null) {
            elder.with(asked, chosen == null ? History.empty() : History.since(LocalDate.MIN, chosen));
        }
        return elder.build();
    }

    private static Law law(CityPolicy policy) {
        return policy.terms(Period.month(2022, 5), List.of());
    }

    private static Assembly<ElderFacts> assembly(CityPolicy policy) {
        return Assembly.of(policy, "monthly", Subject.ELDER);
    }

    private record Decided(Decision decision, List<Cut> cuts) {}

    private Map<String, Decided> decided(CityPolicy policy) {
        return decided(policy, law(policy));
    }

    private Map<String, Decided> decided(CityPolicy policy, Law law) {
        var decided = new LinkedHashMap<String, Decided>();
        assembly(policy)
                .decide(
                        elder(),
                        law,
                        (formula, decision, cuts) -> decided.put(formula.id(), new Decided(decision, cuts)));
        return decided;
    }

    private List<Long> amounts(CityPolicy policy) {
        var explained = new ArrayList<Decision>();
        assembly(policy).explain(elder(), law(policy)).forEach(e -> explained.add(e.outcome()));
        var decided = decided(policy);
        assertThat(decided.values().stream().map(Decided::decision).toList()).isEqualTo(explained);
        return explained.stream().map(d -> Together.granted(d).fen()).toList();
    }
}
