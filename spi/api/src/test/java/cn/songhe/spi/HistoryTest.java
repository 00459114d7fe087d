package cn.songhe.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final LocalDate MAY_1 = LocalDate.of(2022, 5, 1);
    private static final LocalDate MAY_10 = LocalDate.of(2022, 5, 10);
    private static final LocalDate MAY_20 = LocalDate.of(2022, 5, 20);

    @Test
    void aValueHoldsOnBothItsEndsAndNotBeyond() {
        var history = new History<>(List.of(new Dated<>("a", MAY_1, MAY_10)));
        assertThat(history.on(MAY_1)).contains("a");
        assertThat(history.on(MAY_10)).contains("a");
        assertThat(history.on(MAY_1.minusDays(1))).isEmpty();
        assertThat(history.on(MAY_10.plusDays(1))).isEmpty();
    }

    @Test
    void ofSeveralTheOneThatBeganLastHolds() {
        var history = new History<>(List.of(new Dated<>("a", MAY_1, null), new Dated<>("b", MAY_10, MAY_20)));
        assertThat(history.on(MAY_10.minusDays(1))).contains("a");
        assertThat(history.on(MAY_10)).contains("b");
        assertThat(history.on(MAY_20.plusDays(1))).contains("a");
    }

    @Test
    void aConditionPassesOverLaterEntries() {
        var history = new History<>(List.of(new Dated<>("a", MAY_1, null), new Dated<>("b", MAY_10, null)));
        assertThat(history.on(MAY_20, "a"::equals)).contains("a");
        assertThat(history.on(MAY_20, "c"::equals)).isEmpty();
        assertThat(history.on(MAY_1, "b"::equals)).isEmpty();
    }

    @Test
    void theFirstEntryIsTheOneThatBeganFirst() {
        var first = new Dated<>("a", MAY_1, null);
        var history = new History<>(List.of(first, new Dated<>("b", MAY_10, null)));
        assertThat(history.firstOn(MAY_20, value -> true)).contains(first);
        assertThat(history.firstOn(MAY_1.minusDays(1), value -> true)).isEmpty();
    }

    @Test
    void nothingKnownHoldsNever() {
        assertThat(History.<String>empty().on(MAY_1)).isEmpty();
        assertThat(History.since(MAY_1, "a").on(LocalDate.of(2999, 1, 1))).contains("a");
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Dated<>("a", MAY_10, MAY_1));
        assertThat(new Dated<>("a", MAY_10, MAY_10).heldOn(MAY_10)).isTrue();
    }

    @Test
    void intervalsThatShareADayOverlap() {
        var dated = new Dated<>("a", MAY_1, MAY_10);
        assertThat(dated.overlaps(MAY_10, MAY_20)).isTrue();
        assertThat(dated.overlaps(MAY_10.plusDays(1), MAY_20)).isFalse();
        assertThat(dated.overlaps(MAY_1.minusDays(5), MAY_1)).isTrue();
        assertThat(dated.overlaps(MAY_1.minusDays(5), MAY_1.minusDays(1))).isFalse();
    }
}
