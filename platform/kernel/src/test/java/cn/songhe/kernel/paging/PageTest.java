package cn.songhe.kernel.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.Problems;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @Test
    void theLastPageHasNoNext() {
        assertThat(Page.of(List.of(7, 8, 9), 3, String::valueOf)).isEqualTo(new Page<>(List.of(7, 8, 9), null));
        assertThat(Page.of(List.of(), 3, String::valueOf)).isEqualTo(new Page<>(List.of(), null));
    }

    @Test
    void theSurplusItemIsNotShownAndTheLastShownIsTheKey() {
        assertThat(Page.of(List.of(7, 8, 9, 10), 3, String::valueOf)).isEqualTo(new Page<>(List.of(7, 8, 9), "9"));
    }

    @Test
    void pageAfterPageGivesEverythingOnce() {
        var first = Page.of(List.of(1, 2, 3), 2, String::valueOf);
        var second = Page.of(List.of(3, 4), 2, String::valueOf);

        assertThat(Page.number(first.next())).isEqualTo(2);
        assertThat(first.items()).containsExactly(1, 2);
        assertThat(second.items()).containsExactly(3, 4);
        assertThat(second.next()).isNull();
    }

    @Test
    void otherItemsHaveTheSameNext() {
        assertThat(new Page<>(List.of(1, 2), "2").map(i -> "no. " + i))
                .isEqualTo(new Page<>(List.of("no. 1", "no. 2"), "2"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 500})
    void aSizeWithinBoundsIsTaken(int limit) {
        assertThat(Page.size(limit)).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 501, Integer.MAX_VALUE})
    void aSizeOutOfBoundsIsRefusedByItsField(int limit) {
        assertThatItIsRefused(() -> Page.size(limit), "limit");
    }

    @ParameterizedTest
    @NullAndEmptySource
    void withoutAKeyAListingBeginsAtItsBeginning(String after) {
        assertThat(Page.number(after)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "42, 42", "999999999999999999, 999999999999999999"})
    void aNumericKeyIsRead(String after, long number) {
        assertThat(Page.number(after)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1000000000000000000", "9999999999999999999", "4 2", "x", " ", "1.5", "４２"})
    void anyOtherKeyIsRefusedByItsField(String after) {
        assertThatItIsRefused(() -> Page.number(after), "after");
    }

    private static void assertThatItIsRefused(ThrowingCallable call, String field) {
        var problem = catchThrowableOfType(Problem.class, call);

        assertThat(problem.kind()).isEqualTo(Problems.INVALID);
        assertThat(problem.where()).extracting(Problem.Where::field).containsExactly(field);
    }
}
