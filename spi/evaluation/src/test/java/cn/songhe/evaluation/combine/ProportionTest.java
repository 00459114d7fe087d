package cn.songhe.evaluation.combine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.spi.Award;
import cn.songhe.spi.FundLevel;
import cn.songhe.spi.FundSource;
import cn.songhe.spi.Money;
import cn.songhe.spi.Quota;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Split;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ProportionTest {

    @Test
    void thePursesKeepTheirRatioAndTheLastTakesTheRest() {
        var left = Proportion.cut(List.of(award(1, 3_000, 7_000)), Money.ofFen(10_000), Money.ofFen(3_333));
        assertThat(left).containsExactly(award(1, 999, 2_334));
    }

    @Test
    void eachRecipientKeepsItsShare() {
        var left = Proportion.cut(List.of(award(1, 100, 0), award(2, 200, 0)), Money.ofFen(300), Money.ofFen(100));
        assertThat(left).containsExactly(award(1, 33, 0), award(2, 67, 0));
    }

    @Test
    void ofAnAwardThatIsAlsoAQuotaTheQuotaStays() {
        var hours = Award.inKind(Recipient.SELF, new Quota(60, Quota.Unit.MINUTES), FundSource.CITY);
        assertThat(Proportion.cut(List.of(award(1, 5, 5), hours), Money.ofFen(10), Money.ZERO))
                .containsExactly(hours);
    }

    @Property
    void everythingAddsUpAndNobodyGetsMore(
            @ForAll @Size(min = 1, max = 4) List<@LongRange(max = 1_000_000_000_000L) Long> amounts,
            @ForAll @LongRange(max = 1_000) long permille) {
        var awards = new ArrayList<Award>();
        for (int i = 0; i < amounts.size(); i++) {
            awards.add(award(i, amounts.get(i) / 3, amounts.get(i) - amounts.get(i) / 3));
        }
        var before = sum(awards);
        var after = Money.ofFen(before.fen() / 1_000 * permille);
        if (!after.isLessThan(before)) {
            return;
        }
        var left = Proportion.cut(awards, before, after);
        assertThat(sum(left)).isEqualTo(after);
        for (var award : left) {
            var old = awards.stream()
                    .filter(a -> a.recipient().equals(award.recipient()))
                    .findFirst()
                    .orElseThrow();
            assertThat(award.amount()).isGreaterThan(Money.ZERO).isLessThanOrEqualTo(old.amount());
            for (int i = 0; i < 2; i++) {
                assertThat(award.split().parts().get(i).amount())
                        .isBetween(Money.ZERO, old.split().parts().get(i).amount());
            }
        }
    }

    private static Money sum(List<Award> awards) {
        return awards.stream().map(Award::amount).reduce(Money.ZERO, Money::plus);
    }

    private static Award award(long facility, long city, long lottery) {
        return Award.inCash(
                new Recipient.Facility(facility),
                new Split(List.of(
                        new Split.Part(FundSource.CITY, Money.ofFen(city)),
                        new Split.Part(new FundSource(FundLevel.LOTTERY, null), Money.ofFen(lottery)))));
    }
}
