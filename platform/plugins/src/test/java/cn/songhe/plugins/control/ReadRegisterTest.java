package cn.songhe.plugins.control;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.reports.Comparison;
import cn.songhe.plugins.boundary.RegisterViews.BoundEntry;
import cn.songhe.plugins.boundary.RegisterViews.Register;
import cn.songhe.spi.PolicyDocument.LegalStatus;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReadRegisterTest {

    private final Register register = ReadRegister.view(Parish.policy());

    @Test
    void aDocumentIsShownWithItsStatusAndItsLastDay() {
        var document = register.policy().documents().get(0);

        assertThat(document.status()).isEqualTo(LegalStatus.DRAFT);
        assertThat(document.until()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void aParameterIsShownOverTimeWithUnitClauseNoteAndWhoReadsIt() {
        var parameter = register.parameters().get(0);

        assertThat(parameter.usedBy()).containsExactly("P-F1");
        assertThat(parameter.values().get(0).value()).isEqualTo(Text.of("3天", "3 days"));
        assertThat(parameter.values().get(0).clause()).isEqualTo("P-1 一");
        assertThat(parameter.values().get(0).note()).isEqualTo(Text.of("含首日", "with the first day"));
        assertThat(parameter.awaiting()).isNull();
    }

    @Test
    void anAbolitionIsAnEntryWithoutAValue() {
        var last = register.parameters().get(0).values().get(1);

        assertThat(last.from()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(last.value()).isNull();
    }

    @Test
    void aStandardThatIsAwaitedHasItsClauseAndNoValues() {
        var awaited = register.parameters().get(1);

        assertThat(awaited.values()).isEmpty();
        assertThat(awaited.usedBy()).isEmpty();
        assertThat(awaited.awaiting().clause()).isEqualTo("P-1 三");
        assertThat(awaited.awaiting().note().zh()).isEqualTo("另行制定");
    }

    @Test
    void anItemOfWhichThereIsNoCopySaysSo() {
        var edition = register.lists().get(0).editions().get(0);

        assertThat(edition.through()).isNull();
        assertThat(edition.items().get(0).available()).isFalse();
        assertThat(edition.items().get(0).content()).isNull();
    }

    @Test
    void anIndicatorIsShownWithItsDefinitionAndItsExactTarget() {
        var indicator = register.reports().get(0).sections().get(0).indicators().get(0);

        assertThat(indicator.version()).isEqualTo(2);
        assertThat(indicator.targets().get(0).by()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(indicator.targets().get(0).bounds()).containsExactly(new BoundEntry(Comparison.AT_LEAST, "40.5"));
    }

    @Test
    void aRuleForFacilitiesIsShownWithItsClause() {
        assertThat(register.rules().get(0).clause()).isEqualTo("P-1 一");
    }
}
