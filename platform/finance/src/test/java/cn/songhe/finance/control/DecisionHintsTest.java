package cn.songhe.finance.control;

import static org.assertj.core.api.Assertions.assertThat;

import cn.songhe.finance.entity.Cycle;
import cn.songhe.kernel.actor.Actor;
import cn.songhe.kernel.actor.Role;
import cn.songhe.spi.Period;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecisionHintsTest {

    private static Actor actor(String login, Role... roles) {
        return new Actor("town", 1, login, Set.of(roles), null);
    }

    private static Cycle computing() {
        return new Cycle("monthly", Period.parse("2022-06"), new Cycle.Law("town", "1.0.0", ""), Instant.EPOCH, "ann");
    }

    @Test
    void aCycleThatIsComputedDecidesNothingYetButAStuckOneCanBeReturned() {
        assertThat(DecisionHints.of(actor("bob", Role.REVIEWER), computing(), 0))
                .isEqualTo(new DecisionHints("state", false));
        assertThat(DecisionHints.of(actor("bob", Role.REVIEWER), computing(), 1))
                .isEqualTo(new DecisionHints("state", true));
        assertThat(DecisionHints.of(actor("ann", Role.CLERK), computing(), 1).mayReturn())
                .isFalse();
    }

    @Test
    void whoMayApproveIsNamedByRole() {
        assertThat(DecisionHints.APPROVERS).containsExactly(Role.REVIEWER, Role.FINANCE);
    }
}
