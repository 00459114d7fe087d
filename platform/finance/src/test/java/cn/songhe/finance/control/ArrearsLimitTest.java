package cn.songhe.finance.control;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.finance.entity.Line;
import cn.songhe.spi.Arrears;
import cn.songhe.spi.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrearsLimitTest {

    private static final TownFormula<?> LIMITED =
            TownFormula.named("TY-S1").paidBack(Arrears.within(TownFormula.MONTHS));

    private static final String[] CLOSED = {"2022-01", "2022-02", "2022-03", "2022-04", "2022-05", "2022-06"};

    @Test
    void arrearsForThreeMonthsBeforeTheMonthOfTheCycleArePaidAndForNoneEarlier() {
        var july = new ArrearsLimit(Town.context(Town.policy(LIMITED), "2022-07", CLOSED));

        assertThat(july.bars(more("2022-06"))).isFalse();
        assertThat(july.bars(more("2022-04"))).isFalse();
        assertThat(july.bars(more("2022-03"))).isTrue();
        assertThat(july.bars(more("2022-01"))).isTrue();
    }

    @Test
    void servicesTooArePaidLateOnlyWithinTheLimit() {
        var july = new ArrearsLimit(Town.context(Town.policy(LIMITED), "2022-07", CLOSED));
        var services = LineFixture.minutes(LineFixture.key(1, Period.parse("2022-01")), 60);

        assertThat(july.bars(correction(List.of(), List.of(services)))).isTrue();
    }

    @Test
    void whatWasPaidWronglyIsTakenBackHoweverFarItLiesBack() {
        var july = new ArrearsLimit(Town.context(Town.policy(LIMITED), "2022-07", CLOSED));
        var paid = LineFixture.line(LineFixture.key(1, Period.parse("2022-01")), 100);

        assertThat(july.bars(correction(List.of(paid), List.of()))).isFalse();
    }

    @Test
    void withoutALimitEverythingIsPaid() {
        var policy = Town.policy(TownFormula.named("TY-S1"));

        assertThat(new ArrearsLimit(Town.context(policy, "2022-07", CLOSED)).bars(more("2022-01")))
                .isFalse();
    }

    @Test
    void aLimitOfWhichNoValueIsInForceIsNone() {
        var may = Town.context(Town.policy(LIMITED), "2022-05", "2022-01", "2022-02", "2022-03", "2022-04");

        assertThat(new ArrearsLimit(may).bars(more("2022-01"))).isFalse();
    }

    private static Line more(String month) {
        return correction(List.of(), List.of(LineFixture.line(LineFixture.key(1, Period.parse(month)), 100)));
    }

    private static Line correction(List<Line> closed, List<Line> due) {
        return Difference.between(closed, due, "MEAL").get(0);
    }
}
