package cn.songhe.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.songhe.evaluation.Hamlet.Allowance;
import cn.songhe.spi.Citation;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.FacilityFacts;
import cn.songhe.spi.FacilityKind;
import cn.songhe.spi.FacilityRef;
import cn.songhe.spi.Fact;
import cn.songhe.spi.Finding;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Period;
import cn.songhe.spi.Program;
import cn.songhe.spi.Sex;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CityPolicyTest {

    private static final Program OTHER_MONTHS = Program.yearly("monthly", Text.of("月", "Months"));
    private static final Citation SOMEWHERE = new Citation("H-1", "一");

    @Test
    void aSoundPluginIsReadyToRun() {
        var policy = Hamlet.policy();
        assertThat(policy.programs()).containsExactly(Allowance.MONTHS);
        assertThat(policy.formulasOf("monthly")).hasSize(1);
        assertThat(policy.formulasOf("yearly")).isEmpty();
        assertThat(policy.formula("H-S1")).isPresent();
        assertThat(policy.rule("H-F1")).isPresent();
        assertThat(policy.document("H-2").id()).isEqualTo("H-2");
    }

    @Test
    void idsAreUniqueAcrossFormulasAndRules() {
        assertThat(problems(new Allowance("H-S1"), new Allowance("H-S1"))).containsExactly("plugin.duplicate-id H-S1");
        assertThat(problems(new Allowance("H-F1"))).containsExactly("plugin.duplicate-id H-F1");
    }

    @Test
    void aParameterMustBeInTheBook() {
        assertThat(problems(with(ParameterKey.of("allowance.weekly", Unit.FEN))))
                .containsExactly("plugin.missing-parameter H-S1");
    }

    @Test
    void aParameterMustHaveTheUnitOfItsKey() {
        assertThat(problems(with(ParameterKey.of("allowance.monthly", Unit.FEN))))
                .containsExactly("plugin.other-unit H-S1");
    }

    @Test
    void aCitationNamesADocumentOfThePlugin() {
        var elsewhere = new Citation("H-9", "一");
        assertThat(problems(new Allowance("H-S1", Allowance.MONTHS, elsewhere, Set.of())))
                .containsExactly("plugin.unknown-document H-S1");
    }

    @Test
    void aParametersValueCitesADocumentOfThePlugin() {
        var book = ParameterBook.parse(Map.of(
                "parameters/all.yaml",
                Hamlet.PARAMETERS.replace("document: H-2, clause: 四", "document: H-3, clause: 四")));
        var thrown = catchThrowableOfType(InvalidPlugin.class, () -> CityPolicy.of("hamlet", "1", new Hamlet(), book));
        assertThat(thrown.problems())
                .extracting(problem -> problem.code() + " " + problem.where())
                .containsExactly("plugin.unknown-document allowance.monthly");
    }

    @Test
    void aProgramIsDefinedInOneWay() {
        assertThat(problems(new Allowance("H-S1"), new Allowance("H-S2", OTHER_MONTHS, SOMEWHERE, Set.of())))
                .containsExactly("plugin.two-programs H-S2");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        assertThat(problems(
                        new Allowance("H-S1"), new Allowance("H-S1", OTHER_MONTHS, new Citation("H-9", "一"), Set.of())))
                .hasSize(3);
    }

    @Test
    void withoutAStandardTheDecisionAwaitsIt() {
        var policy = Hamlet.policy();
        var facts = ElderFacts.of(LocalDate.of(1930, 1, 1), Sex.MALE, Set.of(Fact.LIFE))
                .build();
        assertThat(policy.decide(Hamlet.allowance(), facts, policy.terms(Period.month(2019, 1), List.of())))
                .isEqualTo(new Decision.AwaitingStandard("allowance.monthly"));
    }

    @Test
    void aRuleWithoutAStandardDoesNotApply() {
        var policy = Hamlet.policy();
        var centre = new FacilityRef(1, FacilityKind.SERVICE_CENTRE, DivisionCode.of("990101"));
        var facts = FacilityFacts.of(centre, Set.of(Fact.OCCUPANCY)).build();
        var rule = policy.rule("H-F1").orElseThrow();
        var finding = policy.judge(rule, facts, policy.terms(Period.month(2022, 1), List.of()));
        assertThat(finding.kind()).isEqualTo(Finding.Kind.NOT_APPLICABLE);
        assertThat(finding.reason().code()).isEqualTo("H-F1.no-standard");
    }

    private static Allowance with(ParameterKey<?> key) {
        return new Allowance("H-S1", Allowance.MONTHS, SOMEWHERE, Set.of(key));
    }

    private static List<String> problems(SubsidyFormula<?>... formulas) {
        var thrown = catchThrowableOfType(
                InvalidPlugin.class, () -> CityPolicy.of("hamlet", "1", new Hamlet(List.of(formulas)), Hamlet.book()));
        return thrown.problems().stream().map(p -> p.code() + " " + p.where()).toList();
    }
}
