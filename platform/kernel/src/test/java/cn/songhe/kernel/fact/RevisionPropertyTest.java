package cn.songhe.kernel.fact;

import static cn.songhe.kernel.fact.Spoken.days;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class RevisionPropertyTest {

    @Property
    void whatHoldsIsWhatTheModelHolds(@ForAll @Size(max = 12) List<@From("spoken") Spoken> history) {
        var facts = HeldFacts.oneAtATime();
        var model = new DaysModel();
        for (var said : history) {
            facts.state(said.statement());
            model.state(said.value(), said.from(), said.through());
            days().forEach(day -> assertThat(facts.on(day)).isEqualTo(valuesOf(model.on(day))));
        }
    }

    @Property
    void noTwoStatementsAreHeldOnOneDay(@ForAll("histories") HeldFacts facts) {
        days().forEach(day -> assertThat(facts.on(day)).hasSizeLessThanOrEqualTo(1));
    }

    @Property
    void noStatementEndsBeforeItBegins(@ForAll("histories") HeldFacts facts) {
        assertThat(facts.all())
                .allMatch(s -> s.through() == null || !s.through().isBefore(s.from()));
    }

    @Property
    void eachDaySpokenOfHoldsWhatWasSaid(@ForAll("histories") HeldFacts before, @ForAll("spoken") Spoken said) {
        Assume.that(!said.isOpenEnded() || !said.isHeldFromItsFirstDay(before));
        var after = before.copy();
        after.state(said.statement());

        days().filter(day -> said.speaksOf(day, before))
                .forEach(day -> assertThat(after.on(day)).containsExactly(said.value()));
    }

    @Property
    void otherDaysKeepTheirValueUnlessTheEndIsCorrected(
            @ForAll("histories") HeldFacts before, @ForAll("spoken") Spoken said) {
        var after = before.copy();
        after.state(said.statement());

        days().filter(day -> !said.speaksOf(day, before))
                .filter(day -> said.isOpenEnded() || !before.holdSameFrom(said, day))
                .forEach(day -> assertThat(after.on(day)).isEqualTo(before.on(day)));
    }

    @Property
    void aCorrectedEndLeavesNothingOfTheOldOne(@ForAll("histories") HeldFacts before, @ForAll("spoken") Spoken said) {
        Assume.that(!said.isOpenEnded());
        before.state(said.withoutEnd().statement());
        var after = before.copy();
        after.state(said.statement());

        days().filter(day -> !said.speaksOf(day, before))
                .filter(day -> before.holdSameFrom(said, day))
                .forEach(day -> assertThat(after.on(day)).isEmpty());
    }

    @Property
    void whatIsHeldFromTheSameDayIsNeverReopened(@ForAll("histories") HeldFacts facts, @ForAll("spoken") Spoken said) {
        facts.state(said.statement());
        var held = facts.all();

        assertThat(facts.state(said.withoutEnd().statement())).isEqualTo(Revision.NONE);
        assertThat(facts.all()).isEqualTo(held);
    }

    @Property
    void onlyWhatIsHeldIsSuperseded(@ForAll("histories") HeldFacts facts, @ForAll("spoken") Spoken said) {
        var held = facts.all();

        assertThat(held).containsAll(facts.state(said.statement()).superseded());
    }

    @Property
    void nothingIsSupersededByItself(@ForAll("histories") HeldFacts facts, @ForAll("spoken") Spoken said) {
        var revision = facts.state(said.statement());

        assertThat(revision.superseded()).noneMatch(revision.added()::contains);
    }

    @Property
    void ofAnEventThatHappensOnceOnlyTheLastStatementIsHeldUnlessItOnlyLacksTheEnd(
            @ForAll @Size(min = 1, max = 12) List<@From("spoken") Spoken> history) {
        var facts = HeldFacts.once();
        for (var said : history) {
            boolean lacksTheEnd = said.isOpenEnded() && said.isHeldFromItsFirstDay(facts);
            var held = lacksTheEnd ? facts.all() : List.of(said.statement());
            facts.state(said.statement());

            assertThat(facts.all()).isEqualTo(held);
        }
    }

    @Provide
    Arbitrary<Spoken> spoken() {
        return Spoken.any();
    }

    @Provide
    Arbitrary<HeldFacts> histories() {
        return Spoken.any().list().ofMaxSize(12).map(HeldFacts::after);
    }

    private static List<String> valuesOf(String value) {
        return value == null ? List.of() : List.of(value);
    }
}
