package cn.songhe.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaTest {

    @ParameterizedTest
    @CsvSource({"2000, 200000", "2000.01, 200001", "0.1, 10", "0, 0", "' 312.50 ', 31250"})
    void squareMetresAreReadExactly(String text, long hundredths) {
        assertThat(Area.ofSquareMetres(text)).isEqualTo(new Area(hundredths));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "-1", "", "12 m²", "NaN", "1,5", "99999999999999999999"})
    void whatIsNoAreaIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Area.ofSquareMetres(text));
    }

    @Test
    void aCapCutsOnlyWhatIsAboveIt() {
        var cap = Area.ofSquareMetres("2000");
        assertThat(Area.ofSquareMetres("1999.99").cappedAt(cap)).hasToString("1999.99");
        assertThat(Area.ofSquareMetres("2000").cappedAt(cap)).hasToString("2000");
        assertThat(Area.ofSquareMetres("2000.01").cappedAt(cap)).hasToString("2000");
    }

    @Test
    void equalIsNotLess() {
        assertThat(new Area(5).isLessThan(new Area(5))).isFalse();
        assertThat(new Area(4).isLessThan(new Area(5))).isTrue();
    }

    @Test
    void halfAFenIsRoundedUpOnce() {
        assertThat(new Area(50).at(Money.ofFen(1))).isEqualTo(Money.ofFen(1));
        assertThat(new Area(49).at(Money.ofFen(1))).isEqualTo(Money.ZERO);
        assertThat(new Area(150).at(Money.ofFen(1))).isEqualTo(Money.ofFen(2));
    }

    @Property
    void anAreaAtARateIsTheExactProductRoundedHalfUp(
            @ForAll @LongRange(min = 0, max = 1_000_000_00) long hundredths,
            @ForAll @LongRange(min = 0, max = 100_000_000) long rate) {
        var exact = BigDecimal.valueOf(hundredths)
                .multiply(BigDecimal.valueOf(rate))
                .movePointLeft(2);
        assertThat(new Area(hundredths).at(Money.ofFen(rate)).fen())
                .isEqualTo(exact.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    @Property
    void anAreaIsReadAsItIsWritten(@ForAll @LongRange(min = 0, max = 1_000_000_00) long hundredths) {
        var area = new Area(hundredths);
        assertThat(Area.ofSquareMetres(area.toString())).isEqualTo(area);
    }
}
