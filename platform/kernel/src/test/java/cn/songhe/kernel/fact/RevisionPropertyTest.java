package cn.songhe.kernel.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class RevisionPropertyTest {

    /** A statement by numbers of days. */
    record Spoken(String value, int from, Integer through) {

        boolean speaksOf(int day) {
            return from <= day && (through == null || day <= through);
        }

        Statement statement() {
            return HeldFacts.said(value, from, through);
        }
    }

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
    void eachDaySpokenOfHoldsExactlyWhatWasSaid(@ForAll("histories") HeldFacts facts, @ForAll("spoken") Spoken said) {
        facts.state(said.statement());

        days().filter(said::speaksOf).forEach(day -> assertThat(facts.on(day)).containsExactly(said.value()));
    }

    @Property
    void otherDaysKeepTheirValueUnlessTheirStatementIsCorrected(
            @ForAll @Size(max = 12) List<@From("spoken") Spoken> history, @ForAll("spoken") Spoken said) {
        var before = HeldFacts.oneAtATime();
        var after = HeldFacts.oneAtATime();
        var model = new DaysModel();
        for (var earlier : history) {
            before.state(earlier.statement());
            after.state(earlier.statement());
            model.state(earlier.value(), earlier.from(), earlier.through());
        }
        after.state(said.statement());

        days().filter(day -> !said.speaksOf(day))
                .filter(day -> !model.isCorrected(day, said.from()))
                .forEach(day -> assertThat(after.on(day)).isEqualTo(before.on(day)));
    }

    @Property
    void sayingTheSameTwiceChangesNothing(@ForAll("histories") HeldFacts facts, @ForAll("spoken") Spoken said) {
        facts.state(said.statement());
        var held = facts.all();

        assertThat(facts.state(said.statement())).isEqualTo(Revision.NONE);
        assertThat(facts.all()).isEqualTo(held);
    }

    @Property
    void noStatementEndsBeforeItBegins(@ForAll("histories") HeldFacts facts) {
        assertThat(facts.all())
                .allMatch(s -> s.through() == null || !s.through().isBefore(s.from()));
    }

    @Property
    void onlyWhatIsHeldIsSuperseded(@ForAll("histories") HeldFacts facts, @ForAll("spoken") Spoken said) {
        var held = facts.all();

        assertThat(held).containsAll(facts.state(said.statement()).superseded());
    }

    @Property
    void ofAnEventThatHappensOnceOnlyTheLastStatementIsHeld(
            @ForAll @Size(min = 1, max = 12) List<@From("spoken") Spoken> history) {
        var facts = HeldFacts.once();
        history.forEach(said -> facts.state(said.statement()));

        assertThat(facts.all()).containsExactly(history.get(history.size() - 1).statement());
    }

    @Provide
    Arbitrary<Spoken> spoken() {
        return Combinators.combine(
                        Arbitraries.of("able", "semi-disabled", "disabled"),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 15).injectNull(0.3))
                .as((value, from, length) -> new Spoken(value, from, length == null ? null : from + length));
    }

    @Provide
    Arbitrary<HeldFacts> histories() {
        return spoken().list().ofMaxSize(12).map(history -> {
            var facts = HeldFacts.oneAtATime();
            history.forEach(said -> facts.state(said.statement()));
            return facts;
        });
    }

    private static Stream<Integer> days() {
        return IntStream.rangeClosed(0, DaysModel.HORIZON).boxed();
    }

    private static List<String> valuesOf(String value) {
        return value == null ? List.of() : List.of(value);
    }
}
