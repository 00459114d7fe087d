package cn.songhe.kernel.fact;

import static cn.songhe.kernel.fact.HeldFacts.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private final HeldFacts facts = HeldFacts.oneAtATime();

    @Test
    void theFirstStatementIsAdded() {
        var revision = facts.state(said("semi-disabled", 0, null));

        assertThat(revision.superseded()).isEmpty();
        assertThat(revision.added()).containsExactly(said("semi-disabled", 0, null));
    }

    @Test
    void sayingTheSameFromAnotherSourceChangesNothing() {
        facts.state(said("able", 0, 9, "a form"));

        assertThat(facts.state(said("able", 0, 9, "an import"))).isEqualTo(Revision.NONE);
    }

    @Test
    void aLaterStatementCutsTheOldOneShort() {
        facts.state(said("able", 0, null));
        var revision = facts.state(said("disabled", 10, null));

        assertThat(revision.superseded()).containsExactly(said("able", 0, null));
        assertThat(facts.all()).containsExactly(said("able", 0, 9), said("disabled", 10, null));
    }

    @Test
    void aStatementInTheMiddleLeavesBothEnds() {
        facts.state(said("able", 0, null, "an import"));
        facts.state(said("disabled", 10, 12));

        assertThat(facts.all())
                .containsExactly(
                        said("able", 0, 9, "an import"), said("able", 13, null, "an import"), said("disabled", 10, 12));
    }

    @Test
    void anotherValueFromTheSameDayLeavesTheDaysAfterIt() {
        facts.state(said("able", 0, null, "an import"));
        facts.state(said("disabled", 0, 9));

        assertThat(facts.all()).containsExactly(said("able", 10, null, "an import"), said("disabled", 0, 9));
    }

    @Test
    void anotherValueFromTheSameDayWithoutAnEndReplacesTheOldOneWhole() {
        facts.state(said("able", 0, null));
        facts.state(said("disabled", 0, null));

        assertThat(facts.all()).containsExactly(said("disabled", 0, null));
    }

    @Test
    void anEndIsStatedByTheSameValueWithALastDay() {
        facts.state(said("able", 0, null));
        facts.state(said("able", 0, 9));

        assertThat(facts.all()).containsExactly(said("able", 0, 9));
    }

    @Test
    void anEndCanBeMovedEitherWay() {
        facts.state(said("able", 0, 9));
        facts.state(said("able", 0, 4));
        assertThat(facts.all()).containsExactly(said("able", 0, 4));

        facts.state(said("able", 0, 20));
        assertThat(facts.all()).containsExactly(said("able", 0, 20));
    }

    @Test
    void anEndMovedOutCutsWhatComesAfter() {
        facts.state(said("able", 0, 9));
        facts.state(said("disabled", 10, null));
        facts.state(said("able", 0, 14));

        assertThat(facts.all()).containsExactly(said("disabled", 15, null), said("able", 0, 14));
    }

    @Test
    void whatIsHeldWithAnEndIsNotReopenedByTheSameWithoutOne() {
        facts.state(said("able", 0, 9));

        assertThat(facts.state(said("able", 0, null))).isEqualTo(Revision.NONE);
        assertThat(facts.all()).containsExactly(said("able", 0, 9));
    }

    @Test
    void anEarlierStatementWithoutAnEndSpeaksOfTheDaysUpToTheNext() {
        facts.state(said("disabled", 10, null));
        facts.state(said("able", 0, null));

        assertThat(facts.all()).containsExactly(said("disabled", 10, null), said("able", 0, 9));
    }

    @Test
    void theNextIsTheOneThatBeginsFirst() {
        facts.state(said("disabled", 20, null));
        facts.state(said("semi-disabled", 10, 12));
        facts.state(said("able", 0, null));

        assertThat(facts.on(9)).containsExactly("able");
        assertThat(facts.on(10)).containsExactly("semi-disabled");
        assertThat(facts.on(13)).isEmpty();
        assertThat(facts.on(20)).containsExactly("disabled");
    }

    @Test
    void whatBeginsOnTheSameDayIsNotTheNext() {
        facts.state(said("able", 0, 9));
        facts.state(said("disabled", 0, null));

        assertThat(facts.all()).containsExactly(said("disabled", 0, null));
    }

    @Test
    void aStatementWithoutAnEndBetweenTwoCutsTheFirstAndLeavesTheSecond() {
        facts.state(said("able", 0, null));
        facts.state(said("disabled", 20, null));
        facts.state(said("semi-disabled", 10, null));

        assertThat(facts.all())
                .containsExactly(said("disabled", 20, null), said("able", 0, 9), said("semi-disabled", 10, 19));
    }

    @Test
    void aHistoryReadASecondTimeChangesNothing() {
        var history = List.of(said("able", 0, null), said("semi-disabled", 10, null), said("disabled", 20, null));
        history.forEach(facts::state);

        assertThat(history).allSatisfy(said -> assertThat(facts.state(said)).isEqualTo(Revision.NONE));
    }

    @Test
    void whatLiesWithinTheNewStatementIsGone() {
        facts.state(said("able", 3, 4));
        facts.state(said("disabled", 5, 6));
        facts.state(said("able", 0, 9));

        assertThat(facts.all()).containsExactly(said("able", 0, 9));
    }

    @Test
    void neighboursThatOnlyTouchStay() {
        facts.state(said("able", 0, 9));
        facts.state(said("able", 20, null));
        var revision = facts.state(said("disabled", 10, 19));

        assertThat(revision.superseded()).isEmpty();
        assertThat(facts.all()).hasSize(3);
    }

    @Test
    void onlyTheLastDayMayBeTheNewOne() {
        facts.state(said("able", 0, 9));
        facts.state(said("disabled", 9, null));

        assertThat(facts.all()).containsExactly(said("able", 0, 8), said("disabled", 9, null));
    }

    @Test
    void anEventThatHappensOnceIsReplacedWhereverItWas() {
        var death = HeldFacts.once();
        death.state(said("yes", 30, null));
        var revision = death.state(said("yes", 12, null));

        assertThat(revision.superseded()).containsExactly(said("yes", 30, null));
        assertThat(death.all()).containsExactly(said("yes", 12, null));
    }

    @Test
    void anEventSaidTwiceChangesNothing() {
        var death = HeldFacts.once();
        death.state(said("yes", 30, null));

        assertThat(death.state(said("yes", 30, null))).isEqualTo(Revision.NONE);
    }

    @Test
    void anEventSaidWithItsEndReplacesTheOneWithout() {
        var stay = HeldFacts.once();
        stay.state(said("yes", 30, null));
        stay.state(said("yes", 30, 40));
        assertThat(stay.all()).containsExactly(said("yes", 30, 40));

        assertThat(stay.state(said("yes", 30, null))).isEqualTo(Revision.NONE);
    }
}
