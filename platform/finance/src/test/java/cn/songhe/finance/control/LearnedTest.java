package cn.songhe.finance.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import cn.songhe.spi.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LearnedTest {

    private static final Period MAY = Period.parse("2022-05");
    private static final Period JUNE = Period.parse("2022-06");
    private static final Period JULY = Period.parse("2022-07");

    @Test
    void aPeriodThatEndedBeforeTheEarliestDayThatWasLearnedOfIsPassedOver() {
        var learned = learned(Set.of(), false);
        learned.note(1, "RESIDENCE", LocalDate.of(2022, 6, 1));

        assertThat(learned.concerned(MAY)).isEmpty();
        assertThat(learned.concerned(JUNE)).containsOnly(entry(1L, "RESIDENCE"));
        assertThat(learned.concerned(JULY)).containsOnly(entry(1L, "RESIDENCE"));
    }

    @Test
    void theLastDayOfAPeriodStillTouchesIt() {
        var learned = learned(Set.of(), false);
        learned.note(1, "DEATH", LocalDate.of(2022, 5, 31));

        assertThat(learned.concerned(MAY)).containsOnlyKeys(1L);
    }

    @Test
    void theEarliestOfAllThatWasLearnedOfASubjectCounts() {
        var learned = learned(Set.of(), false);
        learned.note(1, "RESIDENCE", LocalDate.of(2022, 7, 1));
        learned.note(1, "MEAL", LocalDate.of(2022, 5, 20));
        learned.note(1, "DEATH", LocalDate.of(2022, 6, 3));
        learned.note(2, "MEAL", LocalDate.of(2022, 6, 20));

        assertThat(learned.concerned(MAY)).containsOnly(entry(1L, "DEATH,MEAL,RESIDENCE"));
        assertThat(learned.concerned(JUNE)).containsOnlyKeys(1L, 2L);
    }

    @Test
    void anotherLawConcernsEverybodyButOnlyForItsPeriods() {
        var learned = learned(Set.of(JUNE), false);
        learned.note(1, "MEAL", LocalDate.of(2022, 5, 20));

        assertThat(learned.concerned(MAY)).containsOnly(entry(1L, "MEAL"));
        assertThat(learned.concerned(JUNE)).containsOnly(entry(1L, "LAW,MEAL"), entry(2L, "LAW"), entry(3L, "LAW"));
        assertThat(learned.concerned(JULY)).containsOnly(entry(1L, "MEAL"));
    }

    @Test
    void whereSomethingIsCarriedNoPeriodIsPassedOver() {
        var learned = learned(Set.of(), true);
        learned.note(1, "MEAL", LocalDate.of(2022, 7, 20));

        assertThat(learned.concerned(MAY)).containsOnly(entry(1L, "MEAL"));
        assertThat(learned.concerned(JUNE)).containsOnly(entry(1L, "MEAL"));
    }

    @Test
    void whereSomethingIsCarriedAnotherLawForOnePeriodConcernsEverybodyThroughout() {
        var learned = learned(Set.of(JULY), true);

        assertThat(learned.concerned(MAY)).containsOnlyKeys(1L, 2L, 3L);
        assertThat(learned.concerned(JULY)).containsOnlyKeys(1L, 2L, 3L);
    }

    @Test
    void facilitiesAreConsideredWhateverThePeriod() {
        var learned = learned(Set.of(), false);
        learned.note(1, "GRADE", LocalDate.of(2030, 1, 1));

        assertThat(learned.all()).containsOnly(entry(1L, "GRADE"));
        assertThat(learned(Set.of(JUNE), false).all()).containsOnlyKeys(1L, 2L, 3L);
    }

    private static Learned learned(Set<Period> otherwise, boolean carries) {
        return new Learned(otherwise, () -> List.of(1L, 2L, 3L), carries);
    }
}
