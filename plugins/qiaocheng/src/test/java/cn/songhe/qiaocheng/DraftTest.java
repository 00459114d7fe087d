package cn.songhe.qiaocheng;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.spi.PolicyDocument;
import cn.songhe.spi.PolicyDocument.LegalStatus;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nobody may take the draft for law. */
class DraftTest {

    private final CityPolicy policy = Qiaocheng.policy();

    @Test
    void everySupportRestsOnADocumentThatIsADraft() {
        var status = policy.plugin().documents().stream()
                .collect(Collectors.toMap(PolicyDocument::id, PolicyDocument::status));
        assertThat(policy.formulas())
                .isNotEmpty()
                .allSatisfy(formula ->
                        assertThat(status.get(formula.citation().document())).isEqualTo(LegalStatus.DRAFT));
    }

    @Test
    void noSupportHasAnAmountOfItsOwn() {
        assertThat(policy.book().parameters())
                .filteredOn(parameter -> parameter.unit().name().startsWith("fen"))
                .hasSize(8)
                .allSatisfy(parameter -> assertThat(parameter.values()).isEmpty());
    }

    @Test
    void theDraftIsTheDistrictsNotTheCitys() {
        assertThat(policy.plugin().division()).hasToString("341602");
    }
}
