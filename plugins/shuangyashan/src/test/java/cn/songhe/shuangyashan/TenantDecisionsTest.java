package cn.songhe.shuangyashan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.OverrideRefusal;
import cn.songhe.evaluation.ParameterBook;
import cn.songhe.evaluation.ParameterOverride;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantDecisionsTest {

    private final ParameterBook book = Shuangyashan.policy().book();

    @Test
    void standardsForTheDestituteOnlyGrow() {
        assertThat(set("destitute.yearly.rural.dispersed", "700800")).isEmpty();
        assertThat(set("destitute.yearly.rural.dispersed", "700799"))
                .map(OverrideRefusal::code)
                .contains("override.below-standard");
    }

    @Test
    void classesMayBecomeSmallerAndNeverLarger() {
        assertThat(set("class.infant.largest", "9")).isEmpty();
        assertThat(set("class.infant.largest", "11")).map(OverrideRefusal::code).contains("override.above-standard");
        assertThat(set("class.infant.children-per-carer", "4"))
                .map(OverrideRefusal::code)
                .contains("override.above-standard");
    }

    @ParameterizedTest
    @ValueSource(strings = {"class.infant.from", "class.toddler.below", "class.junior.below", "elder.minimum-age"})
    void agesAreNotForATenantToSet(String name) {
        assertThat(set(name, "20")).map(OverrideRefusal::code).contains("override.not-open");
    }

    @Test
    void whatTheTextLeavesOpenATenantMayFill() {
        assertThat(set("advanced-age.in-hardship", "{80: 10000}")).isEmpty();
        assertThat(set("disabled.monthly", "{three-classes: {level-1: 5000}}")).isEmpty();
        assertThat(set("nursery-support.monthly", "{infant: 30000}")).isEmpty();
        assertThat(set("class.mixed.children-per-carer", "6")).isEmpty();
    }

    private Optional<OverrideRefusal> set(String name, String value) {
        return book.refusalOf(new ParameterOverride(name, LocalDate.of(2023, 1, 1), value, "双民发〔2023〕1号"));
    }
}
