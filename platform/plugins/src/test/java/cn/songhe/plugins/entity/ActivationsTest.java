package cn.songhe.plugins.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.songhe.plugins.entity.Activation.Jar;
import cn.songhe.plugins.entity.Activation.State;
import cn.songhe.spi.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which version is in force for which period, as known at which moment. */
class ActivationsTest {

    private static final Instant EARLY = Instant.parse("2024-01-10T00:00:00Z");
    private static final Instant MIDDLE = Instant.parse("2024-02-10T00:00:00Z");
    private static final Instant LATE = Instant.parse("2024-03-10T00:00:00Z");

    @Test
    void whatIsUsedFirstHoldsForEveryPeriod() {
        var all = List.of(Activation.firstUsed(jar("1.0.0"), EARLY));

        assertThat(inForce(all, Period.month(1999, 1), MIDDLE)).contains("1.0.0");
        assertThat(inForce(all, Period.year(2030), MIDDLE)).contains("1.0.0");
    }

    @Test
    void whatIsUsedFirstWasAlwaysKnown() {
        var all = List.of(Activation.firstUsed(jar("1.0.0"), LATE));

        assertThat(inForce(all, Period.month(2024, 1), EARLY)).contains("1.0.0");
    }

    @Test
    void anActivationHoldsForPeriodsThatEndOnOrAfterItsFirstDay() {
        var all =
                List.of(Activation.firstUsed(jar("1.0.0"), EARLY), approved("1.1.0", LocalDate.of(2024, 6, 1), EARLY));

        assertThat(inForce(all, Period.month(2024, 5), LATE)).contains("1.0.0");
        assertThat(inForce(all, Period.month(2024, 6), LATE)).contains("1.1.0");
        assertThat(inForce(all, Period.quarter(2024, 2), LATE)).contains("1.1.0");
        assertThat(inForce(all, Period.year(2024), LATE)).contains("1.1.0");
    }

    @Test
    void ofSeveralTheLatestFirstDayCountsWhateverTheOrderOfApproval() {
        var all = List.of(
                approved("1.2.0", LocalDate.of(2024, 6, 1), EARLY), approved("1.1.0", LocalDate.of(2024, 1, 1), LATE));

        assertThat(inForce(all, Period.month(2024, 3), LATE)).contains("1.1.0");
        assertThat(inForce(all, Period.month(2024, 6), LATE)).contains("1.2.0");
    }

    @Test
    void ofTwoFromTheSameDayTheOneApprovedLaterCounts() {
        var day = LocalDate.of(2024, 1, 1);
        var all = List.of(approved("2.0.0", day, EARLY), approved("1.0.0", day, MIDDLE));

        assertThat(inForce(all, Period.month(2024, 3), LATE)).contains("1.0.0");
    }

    @Test
    void beforeTheApprovalNobodyKnewOfIt() {
        var all = List.of(Activation.firstUsed(jar("1.0.0"), EARLY), approved("1.1.0", LocalDate.of(2024, 1, 1), LATE));

        assertThat(inForce(all, Period.month(2024, 2), MIDDLE)).contains("1.0.0");
        assertThat(inForce(all, Period.month(2024, 2), LATE)).contains("1.1.0");
    }

    @Test
    void whatIsOnlyProposedOrWasRefusedIsNeverInForce() {
        var refused = proposed("1.2.0", LocalDate.of(2024, 1, 1));
        refused.refuse("bo", MIDDLE, "no");
        var all = List.of(proposed("1.1.0", LocalDate.of(2024, 1, 1)), refused);

        assertThat(inForce(all, Period.month(2024, 2), LATE)).isEmpty();
    }

    @Test
    void noneIsInForceForAPeriodBeforeTheFirst() {
        var all = List.of(approved("1.1.0", LocalDate.of(2024, 6, 1), EARLY));

        assertThat(inForce(all, Period.month(2024, 5), LATE)).isEmpty();
    }

    @Test
    void afterAWithdrawalTheOneBeforeIsInForceAndThePastIsStillKnown() {
        var second = approved("1.1.0", LocalDate.of(2024, 1, 1), EARLY);
        var all = List.of(Activation.firstUsed(jar("1.0.0"), EARLY), second);
        second.proposeRollback("an", MIDDLE, "wrong amounts");
        assertThat(inForce(all, Period.month(2024, 2), MIDDLE)).contains("1.1.0");
        second.rollBack("bo", LATE);

        assertThat(inForce(all, Period.month(2024, 2), LATE)).contains("1.0.0");
        assertThat(inForce(all, Period.month(2024, 2), MIDDLE)).contains("1.1.0");
        assertThat(second.state()).isEqualTo(State.ROLLED_BACK);
    }

    @Test
    void aWithdrawalThatIsRefusedLeavesItInForce() {
        var activation = approved("1.1.0", LocalDate.of(2024, 1, 1), EARLY);
        activation.proposeRollback("an", MIDDLE, "wrong amounts");
        activation.keep("bo");

        assertThat(activation.state()).isEqualTo(State.ACTIVE);
        assertThat(activation.withdrawal().proposedBy()).isNull();
        assertThat(activation.isHeld()).isTrue();
    }

    @Test
    void nobodyDecidesWhatTheyAskedFor() {
        var activation = proposed("1.1.0", LocalDate.of(2024, 1, 1));
        assertThatThrownBy(() -> activation.approve("an", MIDDLE, null)).hasMessageContaining("second person");
        assertThatThrownBy(() -> activation.refuse("an", MIDDLE, "no")).hasMessageContaining("second person");

        activation.approve("bo", MIDDLE, null);
        activation.proposeRollback("bo", LATE, "wrong");
        assertThatThrownBy(() -> activation.rollBack("bo", LATE)).hasMessageContaining("second person");
        assertThatThrownBy(() -> activation.keep("bo")).hasMessageContaining("second person");
        assertThat(activation.state()).isEqualTo(State.ROLLBACK_PROPOSED);
    }

    @Test
    void whatIsDecidedIsNotDecidedAgain() {
        var activation = approved("1.1.0", LocalDate.of(2024, 1, 1), EARLY);

        assertThatThrownBy(() -> activation.refuse("bo", LATE, "no")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> activation.rollBack("bo", LATE)).isInstanceOf(IllegalStateException.class);
    }

    private static Optional<String> inForce(List<Activation> all, Period period, Instant knownAt) {
        return Activations.inForce(all, period, knownAt).map(a -> a.jar().version());
    }

    private static Activation proposed(String version, LocalDate from) {
        return Activation.proposed(jar(version), from, null, "an", EARLY);
    }

    private static Activation approved(String version, LocalDate from, Instant at) {
        var activation = proposed(version, from);
        activation.approve("bo", at, null);
        return activation;
    }

    private static Jar jar(String version) {
        return new Jar("demo", version, "ab".repeat(32));
    }
}
