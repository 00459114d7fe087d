package cn.songhe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.spi.Period;
import org.junit.jupiter.api.Test;

class RunsTest {

    @Test
    void threeYearsOfMonthsLieOnEachSideOfAMonth() {
        assertThat(Runs.periodsAround(Period.month(2022, 5)))
                .hasSize(73)
                .startsWith(Period.month(2019, 5))
                .endsWith(Period.month(2025, 5));
    }

    @Test
    void fiveYearsLieOnEachSideOfAYear() {
        assertThat(Runs.periodsAround(Period.year(2022)))
                .hasSize(11)
                .startsWith(Period.year(2017))
                .endsWith(Period.year(2027));
    }
}
