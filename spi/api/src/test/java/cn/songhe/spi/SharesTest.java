package cn.songhe.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.songhe.spi.Shares.Weight;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static final DivisionCode XIAODIAN = DivisionCode.of("140105001");

    @Test
    void threeToSevenOf150YuanIs45And105() {
        var split = cityAndCounty(3, 7).split(Money.ofFen(15_000), XIAODIAN);
        assertThat(split.from(FundSource.CITY)).isEqualTo(Money.ofFen(4_500));
        assertThat(split.from(FundSource.county(XIAODIAN))).isEqualTo(Money.ofFen(10_500));
    }

    @Test
    void anOddFenFallsToTheLast() {
        var split = cityAndCounty(1, 1).split(Money.ofFen(10_001), XIAODIAN);
        assertThat(split.parts())
                .extracting(part -> part.source() + " " + part.amount().fen())
                .containsExactly("city 5000", "county:140105 5001");
    }

    @Test
    void theCountysPartGoesToTheCountyOfTheDivision() {
        var split = cityAndCounty(0, 1).split(Money.ofFen(7), DivisionCode.of("140122100203"));
        assertThat(split.parts().get(1).source().county()).isEqualTo(DivisionCode.of("140122"));
    }

    @Test
    void aNegativeAmountIsNotSplitAnew() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cityAndCounty(1, 1).split(Money.ofFen(-1), XIAODIAN));
    }

    @Test
    void sharesNeedAWeight() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Shares(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> cityAndCounty(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weight(FundLevel.CITY, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weight(FundLevel.CITY, 1_000_001));
    }

    @Property
    void thePartsAddUpForAnyTotalAndWeights(
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long total,
            @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 0, max = 1_000_000) Long> weights) {
        Assume.that(weights.stream().anyMatch(w -> w > 0));
        var split = shares(weights).split(Money.ofFen(total), XIAODIAN);
        assertThat(split.total()).isEqualTo(Money.ofFen(total));
        assertThat(split.parts())
                .allSatisfy(part -> assertThat(part.amount().fen()).isNotNegative());
    }

    @Property
    void everyPartButTheLastIsRoundedDown(
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long total,
            @ForAll @Size(min = 1, max = 5) List<@LongRange(min = 0, max = 1_000_000) Long> weights) {
        Assume.that(weights.stream().anyMatch(w -> w > 0));
        var sum = BigInteger.valueOf(weights.stream().mapToLong(Long::longValue).sum());
        var parts = shares(weights).split(Money.ofFen(total), XIAODIAN).parts();
        for (int i = 0; i < parts.size() - 1; i++) {
            var exact = BigInteger.valueOf(total)
                    .multiply(BigInteger.valueOf(weights.get(i)))
                    .divide(sum);
            assertThat(parts.get(i).amount().fen()).isEqualTo(exact.longValueExact());
        }
    }

    private static Shares cityAndCounty(long city, long county) {
        return new Shares(List.of(new Weight(FundLevel.CITY, city), new Weight(FundLevel.COUNTY, county)));
    }

    private static Shares shares(List<Long> weights) {
        var all = new ArrayList<Weight>();
        for (int i = 0; i < weights.size(); i++) {
            all.add(new Weight(FundLevel.values()[i], weights.get(i)));
        }
        return new Shares(all);
    }
}
