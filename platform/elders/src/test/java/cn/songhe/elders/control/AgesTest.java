package cn.songhe.elders.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AgesTest {

    @Property
    void whoIsBornOnTheLastDayHasCompletedTheYearsAndWhoIsBornTheDayAfterHasNot(
            @ForAll @IntRange(max = 120) int years, @ForAll @IntRange(max = 30_000) int days) {
        var day = LocalDate.of(2010, 1, 1).plusDays(days);
        var last = Ages.lastBirth(years, day);
        assertThat(Ages.on(last, day)).isGreaterThanOrEqualTo(years);
        if (years > 0) {
            assertThat(Ages.on(last.plusDays(1), day)).isLessThan(years);
        }
    }

    @Test
    void whoIsBornOnTheTwentyNinthOfFebruaryCompletesAYearOnTheTwentyEighth() {
        assertThat(Ages.lastBirth(81, LocalDate.of(2021, 2, 28))).isEqualTo(LocalDate.of(1940, 2, 29));
        assertThat(Ages.on(LocalDate.of(1940, 2, 29), LocalDate.of(2021, 2, 28)))
                .isEqualTo(81);
    }
}
