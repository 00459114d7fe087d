package cn.songhe.xuchang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.evaluation.OverrideRefusal;
import cn.songhe.evaluation.Parameter;
import cn.songhe.evaluation.ParameterBook;
import cn.songhe.evaluation.ParameterOverride;
import cn.songhe.spi.DivisionCode;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a county may decide, and what it may not. */
class CountyStandardsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 1, 1);
    private static final String GROUND = "魏民〔2023〕1号";

    private final ParameterBook book = Xuchang.policy().book();

    @ParameterizedTest
    @CsvSource({"octogenarian, 5000", "nonagenarian, 10000", "centenarian, 30000"})
    void theAllowanceMayBeRaisedAndNotLoweredBelowTheCitysFloor(String band, long floor) {
        var name = "advanced-age." + band + ".monthly";
        assertThat(set(name, Long.toString(floor + 1))).isEmpty();
        assertThat(set(name, Long.toString(floor))).isEmpty();
        var refusal = set(name, Long.toString(floor - 1)).orElseThrow();
        assertThat(refusal.citation().orElseThrow().clause()).isEqualTo("二(一)");
    }

    @Test
    void aCountyIsHeldToTheSameFloor() {
        assertThat(setForWeidu("8000")).isEmpty();
        assertThat(setForWeidu("4999").orElseThrow().citation().orElseThrow().document())
                .isEqualTo("XC-2020");
    }

    @Test
    void everyOtherNumberIsTheCitysAlone() {
        assertThat(book.parameters())
                .filteredOn(parameter -> set(parameter).isEmpty())
                .extracting(Parameter::name)
                .containsExactlyInAnyOrder(
                        "advanced-age.octogenarian.monthly",
                        "advanced-age.nonagenarian.monthly",
                        "advanced-age.centenarian.monthly",
                        "advanced-age.split",
                        "care.categories");
    }

    /** Sets a parameter to a value that only a closed parameter refuses. */
    private Optional<OverrideRefusal> set(Parameter<?> parameter) {
        return switch (parameter.unit().name()) {
            case "shares" -> set(parameter.name(), "{city: 1, county: 1}");
            case "categories" -> set(parameter.name(), "[destitute]");
            default -> set(parameter.name(), "50000");
        };
    }

    private Optional<OverrideRefusal> setForWeidu(String value) {
        return book.refusalOf(new ParameterOverride(
                "advanced-age.octogenarian.monthly", DAY, value, GROUND, Optional.of(DivisionCode.of("411002"))));
    }

    private Optional<OverrideRefusal> set(String name, String value) {
        return book.refusalOf(new ParameterOverride(name, DAY, value, GROUND));
    }
}
