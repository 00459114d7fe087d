package cn.songhe.plugins.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.songhe.kernel.error.Problem;
import cn.songhe.plugins.boundary.ActivationViews;
import cn.songhe.plugins.boundary.Rehearsals.Rehearsal;
import cn.songhe.plugins.entity.Activation;
import cn.songhe.plugins.entity.Activation.Jar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivationRulesTest {

    private static final Instant NOW = Instant.parse("2024-01-10T00:00:00Z");
    private static final String DIGEST = "ab".repeat(32);
    private static final Jar JAR = new Jar("demo", "1.1.0", DIGEST);
    private static final Optional<Rehearsal> DONE = Optional.of(rehearsal("demo", "1.1.0", DIGEST, true));

    @ParameterizedTest
    @ValueSource(strings = {"2024-01-02", "2024-01-31", "1900-01-01", "1850-01-01"})
    void theFirstDayIsTheFirstOfAMonth(LocalDate day) {
        assertThat(codeOf(ActivationRules.ofFirstDay(day))).isEqualTo("invalid-input");
    }

    @Test
    void aFirstDayIsNeeded() {
        assertThat(codeOf(ActivationRules.ofFirstDay(null))).isEqualTo("invalid-input");
        assertThat(ActivationRules.ofFirstDay(LocalDate.of(2024, 2, 1))).isEmpty();
    }

    @Test
    void withAClosedCycleARehearsalIsNeeded() {
        assertThat(codeOf(ActivationRules.ofRehearsal(true, JAR, null, Optional.empty())))
                .isEqualTo("activation.rehearsal-required");
        assertThat(ActivationRules.ofRehearsal(true, JAR, 7L, DONE)).isEmpty();
    }

    @Test
    void withoutAClosedCycleNoneIsNeeded() {
        assertThat(ActivationRules.ofRehearsal(false, JAR, null, Optional.empty()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"other, 1.1.0, ab, true", "demo, 1.1.1, ab, true", "demo, 1.1.0, cd, true", "demo, 1.1.0, ab, false"})
    void aRehearsalOfAnythingElseOrAnUnfinishedOneDoesNotServe(
            String plugin, String version, String digest, boolean complete) {
        var other = Optional.of(rehearsal(plugin, version, digest.repeat(32), complete));

        assertThat(codeOf(ActivationRules.ofRehearsal(true, JAR, 7L, other))).isEqualTo("activation.rehearsal-unfit");
    }

    @Test
    void aRehearsalThatIsNotThereDoesNotServe() {
        assertThat(codeOf(ActivationRules.ofRehearsal(false, JAR, 7L, Optional.empty())))
                .isEqualTo("activation.rehearsal-unfit");
    }

    @Test
    void neitherWhoProposedNorWhoRehearsedDecides() {
        var activation = proposed();

        assertThat(codeOf(ActivationRules.ofDecision(activation, DONE, "an"))).isEqualTo("activation.own");
        assertThat(codeOf(ActivationRules.ofDecision(activation, DONE, "ci"))).isEqualTo("activation.own");
        assertThat(ActivationRules.ofDecision(activation, DONE, "bo")).isEmpty();
        assertThat(ActivationRules.ofDecision(activation, Optional.empty(), "ci"))
                .isEmpty();
    }

    @Test
    void whatIsDecidedIsNotDecidedAgain() {
        var activation = proposed();
        activation.approve("bo", NOW, null);

        assertThat(codeOf(ActivationRules.ofDecision(activation, DONE, "di"))).isEqualTo("activation.not-proposed");
    }

    @Test
    void onlyWhatHoldsAndHasSomethingBeforeItIsWithdrawn() {
        var activation = proposed();
        assertThat(codeOf(ActivationRules.ofRollback(activation, true))).isEqualTo("activation.not-active");

        activation.approve("bo", NOW, null);
        assertThat(codeOf(ActivationRules.ofRollback(activation, false))).isEqualTo("activation.nothing-before");
        assertThat(ActivationRules.ofRollback(activation, true)).isEmpty();
    }

    @Test
    void aWithdrawalIsDecidedBySomebodyElse() {
        var activation = proposed();
        activation.approve("bo", NOW, null);
        assertThat(codeOf(ActivationRules.ofRollbackDecision(activation, "ci")))
                .isEqualTo("activation.rollback-not-proposed");

        activation.proposeRollback("bo", NOW, "wrong amounts");
        assertThat(codeOf(ActivationRules.ofRollbackDecision(activation, "bo"))).isEqualTo("activation.own");
        assertThat(ActivationRules.ofRollbackDecision(activation, "an")).isEmpty();
    }

    @Test
    void nobodyApprovesByLeavingTheAnswerOut() {
        assertThatThrownBy(() -> Decisions.approves(new ActivationViews.Decision(null, "x")))
                .isInstanceOf(Problem.class);
        assertThat(Decisions.approves(new ActivationViews.Decision(false, "x"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aRefusalHasAReason(String remark) {
        assertThatThrownBy(() -> ActivationRules.remark(remark)).isInstanceOf(Problem.class);
        assertThat(ActivationRules.remark(" too dear ")).isEqualTo("too dear");
    }

    private static Activation proposed() {
        return Activation.proposed(JAR, LocalDate.of(2024, 2, 1), 7L, "an", NOW);
    }

    private static Rehearsal rehearsal(String plugin, String version, String digest, boolean complete) {
        return new Rehearsal(7, plugin, version, digest, complete, "ci");
    }

    private static String codeOf(Optional<Problem> problem) {
        return problem.orElseThrow().kind().code();
    }
}
