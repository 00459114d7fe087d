package cn.songhe.plugins.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final AtomicLong clock = new AtomicLong(-5);
    private final Patience patience = new Patience(3, 5, clock::get);

    private long ask(String client) {
        return patience.secondsToWait(client);
    }

    private void pass(long seconds) {
        clock.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    @Test
    void someQuestionsAtOnceAreAnsweredAndTheNextIsToldHowLongToWait() {
        assertThat(new long[] {ask("a"), ask("a"), ask("a")}).containsOnly(0);
        assertThat(ask("a")).isEqualTo(5);
        pass(4);
        assertThat(ask("a")).isEqualTo(1);
    }

    @Test
    void whatIsRefusedDoesNotMakeTheWaitLonger() {
        for (int i = 0; i < 3; i++) {
            ask("a");
        }
        assertThat(ask("a")).isEqualTo(5);
        assertThat(ask("a")).isEqualTo(5);
        pass(5);
        assertThat(ask("a")).isZero();
        assertThat(ask("a")).isEqualTo(5);
    }

    @Test
    void patienceComesBackButNeverMoreThanItWas() {
        ask("a");
        pass(3600);
        assertThat(new long[] {ask("a"), ask("a"), ask("a")}).containsOnly(0);
        assertThat(ask("a")).isPositive();
    }

    @Test
    void oneClientDoesNotUseUpAnothersPatience() {
        for (int i = 0; i < 4; i++) {
            ask("a");
        }
        assertThat(ask("b")).isZero();
    }
}
