package cn.songhe.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Period;
import cn.songhe.spi.Sex;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private final CityPolicy policy = Hamlet.policy();

    @Test
    void everyParameterStandsOnceWithItsDayClauseAndNote() {
        var explanation = explain(1930, Period.month(2021, 5), List.of());
        assertThat(explanation.steps())
                .filteredOn(Step.ParameterRead.class::isInstance)
                .extracting(step -> ((Step.ParameterRead) step).name())
                .containsExactly("allowance.monthly", "allowance.split");
        var read = (Step.ParameterRead) explanation.steps().get(0);
        assertThat(read.value()).isEqualTo(Text.of("50.00元/人·月", "CNY 50.00 per person and month"));
        assertThat(read.since()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(read.citation().orElseThrow().clause()).isEqualTo("二1");
        assertThat(read.note()).contains(Text.of("按整月计", "Paid for whole months"));
        assertThat(read.overriddenBy()).isEmpty();
    }

    @Test
    void theTenantsGroundIsShownBesideTheClause() {
        var override = new ParameterOverride("allowance.monthly", LocalDate.of(2022, 3, 1), "9000", "村发〔2022〕9号");
        var read = (Step.ParameterRead)
                explain(1930, Period.month(2022, 5), List.of(override)).steps().get(0);
        assertThat(read.value().zh()).isEqualTo("90.00元/人·月");
        assertThat(read.since()).isEqualTo(LocalDate.of(2022, 3, 1));
        assertThat(read.overriddenBy()).contains("村发〔2022〕9号");
        assertThat(read.citation().orElseThrow().clause()).isEqualTo("三2");
    }

    @Test
    void aReasonIsFilledWithItsValuesInBothLanguages() {
        var because = (Step.Because)
                explain(1930, Period.month(2021, 5), List.of()).steps().get(1);
        assertThat(because.text()).isEqualTo(Text.of("已满91周岁，计50.00元", "aged 91: CNY 50.00"));
    }

    @Test
    void theExplanationComesToTheSameDecision() {
        for (int birthYear = 1935; birthYear < 1945; birthYear++) {
            for (int month = 1; month <= 12; month++) {
                var law = policy.terms(Period.month(2021, month), List.of());
                var decision = policy.decide(Hamlet.allowance(), elder(birthYear), law);
                assertThat(policy.explain(Hamlet.allowance(), elder(birthYear), law)
                                .outcome())
                        .isEqualTo(decision);
            }
        }
    }

    @Test
    void anExplanationCanBeReadInChinese() {
        assertThat(render(Language.ZH, explain(1930, Period.month(2021, 5), List.of())))
                .isEqualTo("""
                        H-S1 高龄津贴（村发〔2020〕1号 一） 2021-05
                          1. 津贴标准 = 50.00元/人·月，自2020-01-01起（村发〔2020〕1号 二1）
                             说明：按整月计
                          2. 已满91周岁，计50.00元（村发〔2020〕1号 一）
                          3. allowance.split = 市级 3 : 县级 7，自2020-01-01起（村发〔2020〕1号 二2）
                        结论：给予 本人 50.00元（现金）：市级 15.00元、县级 990101 35.00元
                        """);
    }

    @Test
    void anExplanationCanBeReadInEnglish() {
        assertThat(render(Language.EN, explain(1930, Period.month(2022, 5), List.of())))
                .isEqualTo("""
                        H-S1 Advanced-age allowance (村发〔2020〕1号 一) 2022-05
                          1. Allowance = CNY 80.00 per person and month, since 2022-01-01 (Hamlet rules 三2)
                          2. aged 92: CNY 80.00 (村发〔2020〕1号 一)
                          3. allowance.split = city 3 : county 7, since 2020-01-01 (村发〔2020〕1号 二2)
                        Outcome: granted the person CNY 80.00 in cash: city CNY 24.00, county 990101 CNY 56.00
                        """);
    }

    @Test
    void aRefusalSaysItsValuesToo() {
        assertThat(render(Language.EN, explain(1950, Period.month(2022, 5), List.of())))
                .endsWith("Outcome: refused: younger than 80\n");
        assertThat(render(Language.ZH, explain(1950, Period.month(2022, 5), List.of())))
                .endsWith("结论：不予：不满80周岁\n");
    }

    @Test
    void aMissingStandardIsNamed() {
        assertThat(render(Language.EN, explain(1930, Period.month(2025, 5), List.of())))
                .endsWith("Outcome: awaiting a standard: Allowance (allowance.monthly)\n");
    }

    private Explanation<?> explain(int birthYear, Period period, List<ParameterOverride> overrides) {
        return policy.explain(Hamlet.allowance(), elder(birthYear), period, overrides);
    }

    private String render(Language language, Explanation<?> explanation) {
        return new ExplanationText(policy, language).render(explanation);
    }

    private static ElderFacts elder(int birthYear) {
        return ElderFacts.of(LocalDate.of(birthYear, 3, 15), Sex.MALE, Set.of(Fact.LIFE))
                .build();
    }
}
