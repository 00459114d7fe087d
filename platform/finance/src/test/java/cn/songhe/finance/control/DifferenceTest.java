package cn.songhe.finance.control;

import static cn.songhe.finance.control.LineFixture.CITY;
import static cn.songhe.finance.control.LineFixture.COUNTY;
import static cn.songhe.finance.control.LineFixture.key;
import static cn.songhe.finance.control.LineFixture.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import cn.songhe.finance.entity.Line;
import cn.songhe.spi.Award;
import cn.songhe.spi.Period;
import cn.songhe.spi.Quota;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void whatIsDueAndWasClosedNeedsNoCorrection() {
        var line = line(key(1), Map.of(CITY, 4_500L, COUNTY, 10_500L));

        assertThat(Difference.between(List.of(line), List.of(line), "LIFE")).isEmpty();
        assertThat(Difference.between(List.of(), List.of(), "LIFE")).isEmpty();
    }

    @Test
    void whatWasNotPaidIsArrears() {
        var corrections = Difference.between(List.of(), List.of(line(key(1), 15_000)), "ABILITY");

        assertThat(corrections).singleElement().satisfies(c -> {
            assertThat(c.key()).isEqualTo(key(1));
            assertThat(c.kind()).isEqualTo(Line.Kind.ARREARS);
            assertThat(c.form()).isEqualTo(Award.Form.CASH);
            assertThat(c.fen()).isEqualTo(15_000);
            assertThat(c.parts()).containsExactly(Map.entry(CITY, 15_000L));
            assertThat(c.because()).isEqualTo("ABILITY");
        });
    }

    @Test
    void whatIsNoLongerDueIsRecovered() {
        var corrections = Difference.between(List.of(line(key(1), 15_000)), List.of(), "LIFE");

        assertThat(corrections).singleElement().satisfies(c -> {
            assertThat(c.kind()).isEqualTo(Line.Kind.RECOVERY);
            assertThat(c.fen()).isEqualTo(-15_000);
            assertThat(c.parts()).containsExactly(Map.entry(CITY, -15_000L));
        });
    }

    @Test
    void theSameAmountFromAnotherPurseIsATransferOfNothingInTotal() {
        var closed = line(key(1), Map.of(CITY, 15_000L));
        var due = line(key(1), Map.of(CITY, 4_500L, COUNTY, 10_500L));

        assertThat(Difference.between(List.of(closed), List.of(due), "REGISTRATION"))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.kind()).isEqualTo(Line.Kind.TRANSFER);
                    assertThat(c.fen()).isZero();
                    assertThat(c.parts()).containsOnly(Map.entry(CITY, -10_500L), Map.entry(COUNTY, 10_500L));
                });
    }

    @Test
    void aPurseThatBearsTheSameIsNotMentioned() {
        var closed = line(key(1), Map.of(CITY, 4_500L, COUNTY, 10_500L));
        var due = line(key(1), Map.of(CITY, 4_500L, COUNTY, 12_000L));

        assertThat(Difference.between(List.of(closed), List.of(due), "ABILITY"))
                .singleElement()
                .satisfies(c -> assertThat(c.parts()).containsExactly(Map.entry(COUNTY, 1_500L)));
    }

    @Test
    void anotherRecipientIsARecoveryFromTheOneAndArrearsForTheOther() {
        var first = new Line.Key(1, "TY-S5", LineFixture.MAY, 61);
        var second = new Line.Key(1, "TY-S5", LineFixture.MAY, 62);

        assertThat(Difference.between(List.of(line(first, 300)), List.of(line(second, 300)), "STAYS"))
                .extracting(Line::key, Line::kind, Line::fen)
                .containsExactlyInAnyOrder(
                        tuple(first, Line.Kind.RECOVERY, -300L), tuple(second, Line.Kind.ARREARS, 300L));
    }

    @Test
    void earlierCorrectionsCountAsClosed() {
        var paid = line(key(1), 15_000);
        var recovered = line(key(1), -15_000);

        assertThat(Difference.between(List.of(paid, recovered), List.of(), "LIFE"))
                .isEmpty();
        assertThat(Difference.between(List.of(paid, recovered), List.of(paid), "LIFE"))
                .extracting(Line::fen)
                .containsExactly(15_000L);
    }

    @Test
    void correctionsStandInOrderOfTheirKeys() {
        var keys = List.of(
                new Line.Key(1, "TY-S1", LineFixture.MAY, 0),
                new Line.Key(1, "TY-S1", Period.parse("2022-06"), 0),
                new Line.Key(1, "TY-S5", LineFixture.MAY, 0),
                new Line.Key(1, "TY-S5", LineFixture.MAY, 61),
                new Line.Key(2, "TY-S1", LineFixture.MAY, 0),
                new Line.Key(10, "TY-S1", Period.parse("2022-04"), 0));
        var closed =
                Stream.of(5, 1, 3).map(keys::get).map(key -> line(key, 100)).toList();
        var due = Stream.of(4, 2, 0).map(keys::get).map(key -> line(key, 200)).toList();

        assertThat(Difference.between(closed, due, "LIFE"))
                .extracting(Line::key)
                .containsExactlyElementsOf(keys);
    }

    @Test
    void moreServicesAreArrearsAndLessAreARecoveryWithoutAnyMoney() {
        var hours = LineFixture.minutes(key(1), 1_800);
        var more = LineFixture.minutes(key(1), 2_400);

        assertThat(Difference.between(List.of(hours), List.of(more), "ABILITY"))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.kind()).isEqualTo(Line.Kind.ARREARS);
                    assertThat(c.fen()).isZero();
                    assertThat(c.quota()).isEqualTo(new Line.Quota(600, Quota.Unit.MINUTES));
                });
        assertThat(Difference.between(List.of(more), List.of(hours), "ABILITY"))
                .extracting(Line::kind, Line::quota)
                .containsExactly(tuple(Line.Kind.RECOVERY, new Line.Quota(-600, Quota.Unit.MINUTES)));
        assertThat(Difference.between(List.of(hours), List.of(hours), "ABILITY"))
                .isEmpty();
    }

    @Test
    void aQuotaInAnotherUnitIsBreakageThatNamesTheFormula() {
        var minutes = LineFixture.minutes(key(1), 1_800);
        var times = LineFixture.services(key(1), 30, Quota.Unit.TIMES);

        assertThatIllegalStateException()
                .isThrownBy(() -> Difference.between(List.of(minutes), List.of(times), "LAW"))
                .withMessageContaining("TY-S1");
    }

    @Test
    void theLinesGivenAreNotTouched() {
        var closed = line(key(1), Map.of(CITY, 15_000L));
        Difference.between(List.of(closed), List.of(), "LIFE");

        assertThat(closed).isEqualTo(line(key(1), Map.of(CITY, 15_000L)));
    }
}
