package cn.songhe.taiyuan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.OverrideRefusal;
import cn.songhe.evaluation.Parameter;
import cn.songhe.evaluation.ParameterBook;
import cn.songhe.evaluation.ParameterOverride;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TenantDecisionsTest {

    private final ParameterBook book = Taiyuan.policy().book();

    @Test
    void theLeastDaysOfResidenceCanOnlyBeRaised() {
        assertThat(set("bed.minimum-days", "15")).isEmpty();
        var refusal = set("bed.minimum-days", "0").orElseThrow();
        assertThat(refusal.text().en()).isEqualTo("must not be below 1 days");
        assertThat(refusal.citation().orElseThrow().clause()).isEqualTo("三(三)16(1)");
    }

    @Test
    void whoIsInHardshipIsForTheTenantToSay() {
        assertThat(set("hardship.categories", "[destitute]")).isEmpty();
        assertThat(set("hardship.categories", "[rich]"))
                .map(OverrideRefusal::code)
                .contains("override.unreadable");
    }

    @Test
    void everyOtherNumberIsTheCitysAlone() {
        assertThat(book.parameters())
                .filteredOn(parameter -> set(parameter).isEmpty())
                .extracting(Parameter::name)
                .containsExactlyInAnyOrder("hardship.categories", "bed.minimum-days");
    }

    /** Sets a parameter to what it is already, which only a closed parameter refuses. */
    private Optional<OverrideRefusal> set(Parameter<?> parameter) {
        return switch (parameter.unit().name()) {
            case "shares" -> set(parameter.name(), "{city: 1, county: 1}");
            case "divisions" -> set(parameter.name(), "[140122]");
            case "categories" -> set(parameter.name(), "[destitute]");
            default -> set(parameter.name(), "60");
        };
    }

    private Optional<OverrideRefusal> set(String name, String value) {
        return book.refusalOf(new ParameterOverride(name, LocalDate.of(2023, 1, 1), value, "并民发〔2023〕1号"));
    }
}
