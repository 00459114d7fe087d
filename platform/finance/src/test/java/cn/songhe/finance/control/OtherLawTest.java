package cn.songhe.finance.control;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.finance.entity.Cycle;
import cn.songhe.spi.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OtherLawTest {

    private static final Period MAY = Period.parse("2022-05");
    private static final Period JUNE = Period.parse("2022-06");
    private static final Cycle.Law OLD = new Cycle.Law("town", "1.0.0", "a");
    private static final Cycle.Law NEW = new Cycle.Law("town", "1.1.0", "b");

    @Test
    void aVersionThatHoldsFromALaterPeriodOnReopensNoneBefore() {
        assertThat(OtherLaw.periods(List.of(MAY, JUNE), Map.of(MAY, OLD, JUNE, OLD), Map.of(MAY, OLD, JUNE, OLD)))
                .isEmpty();
    }

    @Test
    void aVersionThatHoldsForAClosedPeriodReopensItAndNoOther() {
        assertThat(OtherLaw.periods(List.of(MAY, JUNE), Map.of(MAY, OLD, JUNE, OLD), Map.of(MAY, OLD, JUNE, NEW)))
                .containsExactly(JUNE);
    }

    @Test
    void aPeriodOnceReopenedIsNotReopenedAgain() {
        assertThat(OtherLaw.periods(List.of(MAY, JUNE), Map.of(MAY, OLD, JUNE, NEW), Map.of(MAY, OLD, JUNE, NEW)))
                .isEmpty();
    }

    @Test
    void anotherFileUnderTheSameVersionIsAnotherLaw() {
        var other = new Cycle.Law("town", "1.0.0", "c");

        assertThat(OtherLaw.periods(List.of(MAY), Map.of(MAY, OLD), Map.of(MAY, other)))
                .containsExactly(MAY);
    }
}
