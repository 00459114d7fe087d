package cn.songhe.plugins.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.songhe.kernel.error.Problem;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody waits for code that does not end, and it takes no more than its places. */
class BoundedRunsTest {

    private final BoundedRuns runs = new BoundedRuns(1);
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        end.countDown();
        runs.stop();
    }

    /** Like a loop: it does not hear that it should end. */
    private String endless() {
        while (end.getCount() > 0) {
            Thread.onSpinWait();
        }
        return "ended";
    }

    @Test
    void whatEndsInTimeAnswers() {
        assertThat(runs.run(() -> "answer")).isEqualTo("answer");
    }

    @Test
    void whatIsThrownIsThrown() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> runs.run(() -> {
                    throw new IllegalArgumentException("broken");
                }));
    }

    @Test
    void whatDoesNotEndIsGivenUpAndKeepsItsPlaceOnly() {
        for (int i = 0; i < BoundedRuns.AT_ONCE; i++) {
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> runs.run(this::endless))
                    .satisfies(p -> assertThat(p.kind()).isEqualTo(BoundedRuns.TOO_LONG));
        }
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> runs.run(() -> "answer"))
                .satisfies(p -> assertThat(p.kind()).isEqualTo(BoundedRuns.BUSY));
    }
}
