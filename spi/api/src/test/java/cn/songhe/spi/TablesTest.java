package cn.songhe.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final Bands<Long> BY_AGE =
            new Bands<>(List.of(new Bands.Band<>(80, 50L), new Bands.Band<>(90, 100L), new Bands.Band<>(100, 300L)));

    @Test
    void aBandReachesToJustBeforeTheNext() {
        assertThat(BY_AGE.at(79)).isEmpty();
        assertThat(BY_AGE.at(80)).contains(50L);
        assertThat(BY_AGE.at(89)).contains(50L);
        assertThat(BY_AGE.at(90)).contains(100L);
        assertThat(BY_AGE.at(100)).contains(300L);
        assertThat(BY_AGE.at(113)).contains(300L);
    }

    @Test
    void bandsRiseAndThereIsOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bands<Long>(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bands<>(List.of(new Bands.Band<>(90, 1L), new Bands.Band<>(90, 2L))));
    }

    @Test
    void aTableGivesTheCellOfItsClassesAndNothingElsewhere() {
        var destitute = new Table<Long>(null, Map.of("light", Table.cell(1L), "severe", Table.cell(3L)));
        var byIncomeAndCare = new Table<Long>(null, Map.of("destitute", destitute));
        assertThat(byIncomeAndCare.find("destitute", "severe")).contains(3L);
        assertThat(byIncomeAndCare.find("destitute", "moderate")).isEmpty();
        assertThat(byIncomeAndCare.find("low-income", "severe")).isEmpty();
        assertThat(byIncomeAndCare.find("destitute")).isEmpty();
        assertThat(destitute.find("light")).contains(1L);
        var byCity = new Table<Long>(null, Map.of("urban", byIncomeAndCare));
        assertThat(byCity.find("urban", "destitute", "light")).contains(1L);
        assertThat(byCity.find("rural", "destitute", "light")).isEmpty();
    }

    @Test
    void aTableIsACellOrRowsNotBothAndNotNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Table<Long>(null, Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Table<>(1L, Map.of("a", Table.cell(2L))));
    }
}
