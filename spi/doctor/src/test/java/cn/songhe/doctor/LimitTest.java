package cn.songhe.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LimitTest {

    private final Limit limit = new Limit(Duration.ofMillis(200));

    @Test
    void anAnswerInTimeIsHandedOver() {
        assertThat(limit.<String>run("quick", () -> "answer")).isEqualTo("answer");
    }

    @Test
    void aGuardedLoopThatNeverEndsIsGivenUpAndEnds() throws InterruptedException {
        var ended = new CountDownLatch(1);

        assertThatExceptionOfType(Limit.TimeUp.class)
                .isThrownBy(() -> limit.run("endless", () -> {
                    try {
                        while (true) {
                            Guard.pass();
                        }
                    } finally {
                        ended.countDown();
                    }
                }))
                .withMessage("endless");
        assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatIsThrownIsThrownOn() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> limit.run("failing", () -> {
                    throw new IllegalArgumentException("no");
                }));
    }
}
