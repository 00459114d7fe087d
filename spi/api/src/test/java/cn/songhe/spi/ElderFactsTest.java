package cn.songhe.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ElderFactsTest {

    private static final Period MAY = Period.month(2022, 5);
    private static final LocalDate MAY_10 = LocalDate.of(2022, 5, 10);

    @Test
    void theReferenceDayIsTheLastDayOfThePeriod() {
        assertThat(elder().build().lastDayIn(MAY)).contains(MAY.last());
    }

    @Test
    void theReferenceDayIsTheDayOfDeathOrDepartureWithinThePeriodWhicheverIsEarlier() {
        assertThat(elder().died(MAY_10).build().lastDayIn(MAY)).contains(MAY_10);
        assertThat(elder().died(MAY_10).movedOut(MAY.first()).build().lastDayIn(MAY))
                .contains(MAY.first());
        assertThat(elder().died(MAY_10).movedOut(MAY.last()).build().lastDayIn(MAY))
                .contains(MAY_10);
    }

    @Test
    void thereIsNoReferenceDayAfterDeathOrBeforeBirth() {
        assertThat(elder().died(MAY.first().minusDays(1)).build().lastDayIn(MAY))
                .isEmpty();
        assertThat(elder().build().lastDayIn(Period.month(1949, 12))).isEmpty();
    }

    @Test
    void aFactThatWasNotFetchedCannotBeRead() {
        var facts = elder().build();
        assertThatExceptionOfType(UndeclaredFact.class)
                .isThrownBy(facts::hardship)
                .withMessageContaining("HARDSHIP");
        assertThatExceptionOfType(UndeclaredFact.class).isThrownBy(facts::stays);
        assertThatExceptionOfType(UndeclaredFact.class).isThrownBy(() -> facts.application("TY-S6"));
    }

    private static ElderFacts.Builder elder() {
        return ElderFacts.of(LocalDate.of(1950, 1, 1), Sex.MALE, Set.of(Fact.LIFE));
    }
}
