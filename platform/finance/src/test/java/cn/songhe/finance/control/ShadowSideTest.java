package cn.songhe.finance.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.finance.control.ShadowSide.RehearsalFailed;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Period;
import cn.songhe.spi.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShadowSideTest {

    private static final Period MAY = Period.parse("2022-05");
    private static final ElderFacts ELDER =
            ElderFacts.of(LocalDate.of(1940, 1, 1), Sex.MALE, Set.of()).build();

    @Test
    void everyFormulaAnswers() {
        var side = side(Town.policy(TownFormula.named("T-S1").granting(100), TownFormula.named("T-S2")));

        assertThat(side.answers(1, side.law().elders(), ELDER)).satisfies(answers -> {
            assertThat(answers).containsOnlyKeys("T-S1", "T-S2");
            assertThat(answers.get("T-S1").fen()).isEqualTo(100);
            assertThat(answers.get("T-S1").code()).isEmpty();
            assertThat(answers.get("T-S2").code()).isEqualTo("T.no");
        });
    }

    @Test
    void whatAFormulaThrowsIsNamedByClassAndFormulaWithoutItsMessage() {
        var side = side(Town.policy(
                TownFormula.named("T-S1").granting(100),
                TownFormula.named("T-S2").deciding((elder, terms) -> {
                    throw new IllegalArgumentException(elder.birth().toString());
                })));

        assertThatThrownBy(() -> side.rehearse(1, side.law().elders(), ELDER))
                .isInstanceOfSatisfying(RehearsalFailed.class, failed -> {
                    assertThat(failed.thrown()).isEqualTo("java.lang.IllegalArgumentException");
                    assertThat(failed.formula()).isEqualTo("T-S2");
                    assertThat(failed.toString()).doesNotContain("1940");
                    assertThat(failed.getCause()).isNull();
                });
    }

    @Test
    void aNegativeAmountFromAFormulaThatMayNotTakeBackIsItsFailure() {
        var side = side(Town.policy(TownFormula.named("T-S1").granting(-1)));

        assertThatThrownBy(() -> side.rehearse(1, side.law().elders(), ELDER))
                .isInstanceOfSatisfying(
                        RehearsalFailed.class,
                        failed -> assertThat(failed.formula()).isEqualTo("T-S1"));
    }

    private static ShadowSide side(CityPolicy policy) {
        return new ShadowSide(MAY, PeriodLaw.of(policy, "monthly", MAY, List.of()));
    }
}
