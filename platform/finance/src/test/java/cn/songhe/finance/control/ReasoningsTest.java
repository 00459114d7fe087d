package cn.songhe.finance.control;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.spi.Citation;
import cn.songhe.spi.Combination;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Period;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Sex;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReasoningsTest {

    private static final Reason ONE_ONLY =
            new Reason("T.one-only", Text.of("就高不就低", "the higher one only"), new Citation("T-1", "五"));

    private static final PeriodLaw LAW = PeriodLaw.of(
            Town.policy(
                    List.of(
                            TownFormula.named("T-S1").granting(10_000),
                            TownFormula.named("T-S2").granting(6_000).by("T-2")),
                    List.of(new Combination.Highest(ONE_ONLY, List.of("T-S1", "T-S2")))),
            "monthly",
            Period.parse("2022-05"),
            List.of());

    private static final ElderFacts ELDER =
            ElderFacts.of(LocalDate.of(1940, 1, 1), Sex.MALE, Set.of()).build();

    @Test
    void whatARuleTookAwayIsAStepWithItsClauseAndTheAmounts() {
        var views = LAW.elders().explain(ELDER, LAW.terms()).stream()
                .map(e -> Reasonings.of(LAW.policy(), e))
                .toList();

        assertThat(views.get(0).outcome()).isEqualTo("GRANTED");
        assertThat(views.get(0).steps()).isEmpty();
        assertThat(views.get(1).outcome()).isEqualTo("REFUSED");
        assertThat(views.get(1).answer()).isEqualTo(ONE_ONLY.text());
        assertThat(views.get(1).steps()).singleElement().satisfies(step -> {
            assertThat(step.text().zh()).isEqualTo("就高不就低（由 60.00 元减为 0.00 元）");
            assertThat(step.text().en()).isEqualTo("the higher one only (from 60.00 to 0.00 yuan)");
            assertThat(step.clause()).isEqualTo("镇〔2022〕1号 五");
        });
    }

    @Test
    void whatIsCutToNothingIsNoLineAndCountsAsRefusedForTheRulesReason() {
        var outcomes = new java.util.HashMap<String, String>();
        LAW.elders().decide(ELDER, LAW.terms(), (formula, decision, cuts) -> {
            outcomes.put(formula.id(), Comparison.Answer.of(decision, List.of()).code());
            if (formula.id().equals("T-S2")) {
                assertThat(Awards.lines(1, formula, LAW.terms().period(), decision))
                        .isEmpty();
            }
        });

        assertThat(outcomes).containsEntry("T-S1", "").containsEntry("T-S2", "T.one-only");
    }

    @Test
    void aReasoningThatRestsOnADraftIsMarked() {
        assertThat(LAW.elders().explain(ELDER, LAW.terms()))
                .extracting(e -> Reasonings.of(LAW.policy(), e).draft())
                .containsExactly(false, true);
    }
}
