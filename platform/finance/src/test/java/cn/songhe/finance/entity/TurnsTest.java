package cn.songhe.finance.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final LocalDate MAY = LocalDate.of(2022, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2022, 6, 30);

    @Test
    void aRoundAgeThatIsReachedFromTheFirstDayToTheLastIsATurn() {
        assertThat(Turns.turnsRound(LocalDate.of(1942, 6, 30), MAY, JUNE)).isTrue();
        assertThat(Turns.turnsRound(LocalDate.of(1942, 5, 1), MAY, JUNE)).isTrue();
    }

    @Test
    void anAgeThatWasReachedBeforeOrIsNotRoundIsNone() {
        assertThat(Turns.turnsRound(LocalDate.of(1942, 4, 30), MAY, JUNE)).isFalse();
        assertThat(Turns.turnsRound(LocalDate.of(1942, 7, 1), MAY, JUNE)).isFalse();
        assertThat(Turns.turnsRound(LocalDate.of(1941, 6, 1), MAY, JUNE)).isFalse();
    }
}
