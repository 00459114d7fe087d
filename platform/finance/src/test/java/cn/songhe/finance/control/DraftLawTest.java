package cn.songhe.finance.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.songhe.finance.boundary.CycleViews;
import cn.songhe.finance.entity.Line;
import cn.songhe.kernel.error.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftLawTest {

    private static final CycleFormulas FORMULAS = new CycleFormulas(List.of(
            Town.policy(TownFormula.named("T-S1"), TownFormula.named("T-S2").by("T-2"))));

    @Test
    void aFormulaThatCitesADraftIsMarked() {
        assertThat(FORMULAS.isDraft("T-S1")).isFalse();
        assertThat(FORMULAS.isDraft("T-S2")).isTrue();
        assertThat(FORMULAS.isDraft("T-S9")).isFalse();
    }

    @Test
    void aFormulaIsADraftsIfAnyOfTheVersionsThatDecidedSaysSo() {
        var then = Town.policy(TownFormula.named("T-S1").by("T-2"));
        var now = Town.policy(TownFormula.named("T-S1"));

        assertThat(new CycleFormulas(List.of(now, then)).isDraft("T-S1")).isTrue();
    }

    @Test
    void withoutADraftNothingNeedsToBeAcknowledged() {
        assertThat(DecideCycle.requireAcknowledged(totals("T-S1"), approval(null, null)))
                .isFalse();
    }

    @Test
    void aDraftMustBeAcknowledgedWithAGround() {
        var totals = totals("T-S1", "T-S2");
        for (var approval :
                List.of(approval(null, "会议纪要"), approval(false, "会议纪要"), approval(true, null), approval(true, " "))) {
            assertThatThrownBy(() -> DecideCycle.requireAcknowledged(totals, approval))
                    .as(approval.toString())
                    .isInstanceOfSatisfying(Problem.class, problem -> {
                        assertThat(problem.kind().code()).isEqualTo("cycle.draft-law");
                        assertThat(problem.kind().status()).isEqualTo(422);
                        assertThat(problem.values()).containsExactly("T-S2");
                    });
        }
        assertThat(DecideCycle.requireAcknowledged(totals, approval(true, "会议纪要")))
                .isTrue();
    }

    private static CycleViews.Approval approval(Boolean acknowledged, String remark) {
        return new CycleViews.Approval(0L, remark, acknowledged);
    }

    private static CycleViews.Totals totals(String... formulas) {
        var rows = List.of(formulas).stream()
                .map(f -> new CycleViews.FormulaTotal(
                        f, FORMULAS.title(f), FORMULAS.isDraft(f), Line.Kind.REGULAR, 1, 1, 100, Map.of(), Map.of()))
                .toList();
        return new CycleViews.Totals(100, formulas.length, rows, List.of());
    }
}
