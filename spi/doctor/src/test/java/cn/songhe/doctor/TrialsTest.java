package cn.songhe.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.spi.Period;
import org.junit.jupiter.api.Test;

class TrialsTest {

    @Test
    void threeYearsOfMonthsLieOnEachSideOfAMonth() {
        assertThat(Trials.periodsAround(Period.month(2022, 5)))
                .hasSize(73)
                .startsWith(Period.month(2019, 5))
                .endsWith(Period.month(2025, 5));
    }

    @Test
    void fivePeriodsLieOnEachSideOfALongerOne() {
        assertThat(Trials.periodsAround(Period.year(2022)))
                .hasSize(11)
                .startsWith(Period.year(2017))
                .endsWith(Period.year(2027));
        assertThat(Trials.periodsAround(Period.quarter(2022, 1))).hasSize(11).endsWith(Period.quarter(2023, 2));
    }
}
