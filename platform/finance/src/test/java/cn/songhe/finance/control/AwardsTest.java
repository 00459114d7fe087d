package cn.songhe.finance.control;

import static cn.songhe.finance.control.LineFixture.MAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.songhe.finance.entity.Line;
import cn.songhe.finance.entity.SubjectKind;
import cn.songhe.spi.Award;
import cn.songhe.spi.Decision;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.FundLevel;
import cn.songhe.spi.FundSource;
import cn.songhe.spi.Money;
import cn.songhe.spi.Quota;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Shares;
import cn.songhe.spi.Split;
import cn.songhe.spi.SubsidyFormula;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AwardsTest {

    private static final Recipient CANTEEN = new Recipient.Facility(61);

    @Test
    void anAwardIsOneRegularLine() {
        var decision = Decision.grant(Award.inCash(Recipient.SELF, fromTheCity(15_000)));

        assertThat(lines(decision)).singleElement().satisfies(line -> {
            assertThat(line.key()).isEqualTo(new Line.Key(512, "TY-S1", MAY, 0));
            assertThat(line.kind()).isEqualTo(Line.Kind.REGULAR);
            assertThat(line.form()).isEqualTo(Award.Form.CASH);
            assertThat(line.fen()).isEqualTo(15_000);
            assertThat(line.parts()).containsExactly(Map.entry("city", 15_000L));
            assertThat(line.because()).isNull();
        });
    }

    @Test
    void eachRecipientHasALineOfItsOwn() {
        var decision = Decision.grant(
                Award.inServices(Recipient.SELF, fromTheCity(100)), Award.inCash(CANTEEN, fromTheCity(200)));

        assertThat(lines(decision)).extracting(l -> l.key().recipient()).containsExactly(0L, 61L);
        assertThat(lines(decision)).extracting(Line::form).containsExactly(Award.Form.SERVICES, Award.Form.CASH);
    }

    @Test
    void anAwardOfZeroIsNoLine() {
        assertThat(lines(Decision.grant(Award.inCash(Recipient.SELF, fromTheCity(0)))))
                .isEmpty();
        assertThat(lines(Decision.grant(
                        Award.inCash(Recipient.SELF, fromTheCity(0)), Award.inCash(CANTEEN, fromTheCity(200)))))
                .extracting(Line::fen)
                .containsExactly(200L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 99, 15_000, 10_001, 999_999_999_999L})
    void thePartsAddUpToTheAmount(long fen) {
        var shares = new Shares(List.of(new Shares.Weight(FundLevel.CITY, 3), new Shares.Weight(FundLevel.COUNTY, 7)));
        var split = shares.split(Money.ofFen(fen), DivisionCode.of("140105001"));

        assertThat(lines(Decision.grant(Award.inCash(Recipient.SELF, split))))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.fen()).isEqualTo(fen);
                    assertThat(line.parts()).containsOnlyKeys("city", "county:140105");
                    assertThat(line.parts().values().stream()
                                    .mapToLong(Long::longValue)
                                    .sum())
                            .isEqualTo(fen);
                });
    }

    @Test
    void aNegativeAwardIsBreakageThatNamesTheFormula() {
        var decision = Decision.grant(Award.inCash(Recipient.SELF, fromTheCity(-1)));

        assertThatIllegalStateException().isThrownBy(() -> lines(decision)).withMessageContaining("TY-S1");
    }

    @Test
    void whatAwaitsAStandardHasNoLines() {
        assertThat(lines(new Decision.AwaitingStandard("meal.rate"))).isEmpty();
    }

    @Test
    void whatIsRefusedHasNoLines() {
        assertThat(lines(Decision.refuse(null))).isEmpty();
    }

    @Test
    void whatIsTakenBackWithinThePeriodIsARegularLineBelowNothing() {
        var decision = Decision.grant(Award.inCash(Recipient.SELF, fromTheCity(-300)));

        assertThat(lines(TownFormula.named("TY-S1").takingBack(), decision))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.kind()).isEqualTo(Line.Kind.REGULAR);
                    assertThat(line.fen()).isEqualTo(-300);
                });
    }

    @Test
    void whatCannotBePaidOutCannotBeTakenBackInCash() {
        var decision = Decision.grant(Award.asVoucher(Recipient.SELF, fromTheCity(-300)));

        assertThatIllegalStateException()
                .isThrownBy(() -> lines(TownFormula.named("TY-S1").takingBack(), decision))
                .withMessageContaining("TY-S1");
    }

    @Test
    void aQuantityOfServicesIsALineWithoutAnAmount() {
        var decision =
                Decision.grant(Award.inKind(Recipient.SELF, new Quota(1800, Quota.Unit.MINUTES), FundSource.CITY));

        assertThat(lines(decision)).singleElement().satisfies(line -> {
            assertThat(line.fen()).isZero();
            assertThat(line.form()).isEqualTo(Award.Form.SERVICES);
            assertThat(line.quota()).isEqualTo(new Line.Quota(1800, Quota.Unit.MINUTES));
            assertThat(line.parts()).containsExactly(Map.entry("city", 0L));
        });
    }

    @Test
    void aVoucherIsALineInItsForm() {
        assertThat(lines(Decision.grant(Award.asVoucher(Recipient.SELF, fromTheCity(5_000)))))
                .extracting(Line::form)
                .containsExactly(Award.Form.VOUCHER);
    }

    @Test
    void aMemberOfAHouseholdIsNoRecipientOfAnElders() {
        var decision = Decision.grant(Award.inCash(new Recipient.Member(7), fromTheCity(100)));

        assertThatIllegalStateException().isThrownBy(() -> lines(decision)).withMessageContaining("TY-S1");
    }

    @Test
    void aLineSaysWhetherItIsAnEldersOrAFacilitys() {
        var decision = Decision.grant(Award.inCash(Recipient.SELF, fromTheCity(100)));

        assertThat(lines(decision)).extracting(Line::of).containsExactly(SubjectKind.ELDER);
        assertThat(lines(TownFormula.forFacilities("TY-S2"), decision))
                .extracting(Line::of)
                .containsExactly(SubjectKind.FACILITY);
    }

    private static List<Line> lines(SubsidyFormula<?> formula, Decision decision) {
        return Awards.lines(512, formula, MAY, decision);
    }

    private static List<Line> lines(Decision decision) {
        return lines(TownFormula.named("TY-S1"), decision);
    }

    private static Split fromTheCity(long fen) {
        return Split.whole(FundSource.CITY, Money.ofFen(fen));
    }
}
