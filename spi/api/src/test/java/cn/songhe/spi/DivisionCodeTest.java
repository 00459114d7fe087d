package cn.songhe.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "140105, 140100, true",
        "140105001002, 140100, true",
        "140171, 140100, true",
        "140213, 140100, false",
        "140100, 140000, true",
        "140100, 140105, false",
        "140105001, 140105, true",
        "140105001002, 140105001, true",
        "140105, 140105001, false",
        "140105, 140105, true",
        "141002, 141000, true",
        "141002, 141100, false"
    })
    void aDivisionLiesWithinAnotherByItsPrefix(String inner, String outer, boolean within) {
        assertThat(DivisionCode.of(inner).isWithin(DivisionCode.of(outer))).isEqualTo(within);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "14010", "1401050", "1401050010", "1401050010020", "14010a", "１４０１０５"})
    void whatIsNoCodeIsRefused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DivisionCode(value));
    }

    @Test
    void aTownshipLiesInItsCounty() {
        assertThat(DivisionCode.of("140122100").county()).hasToString("140122");
        assertThat(DivisionCode.of("140122").county()).hasToString("140122");
    }
}
