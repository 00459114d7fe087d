package cn.songhe.kernel.fact;

import static cn.songhe.kernel.fact.Spoken.days;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A list of statements, such as a file, that is read more than once. */
class RepeatedReadingPropertyTest {

    @Property
    void sayingTheSameTwiceChangesNothing(@ForAll("lists") List<Spoken> list, @ForAll("spoken") Spoken said) {
        var facts = HeldFacts.after(list);
        facts.state(said.statement());
        var held = facts.all();

        assertThat(facts.state(said.statement())).isEqualTo(Revision.NONE);
        assertThat(facts.all()).isEqualTo(held);
    }

    @Property
    void theSameListReadAgainChangesNothing(@ForAll("withoutContradiction") List<Spoken> list) {
        var facts = HeldFacts.after(list);
        var held = facts.all();

        assertThat(facts.stateAll(list)).allMatch(Revision.NONE::equals);
        assertThat(facts.all()).isEqualTo(held);
    }

    @Property
    void theSameListReadAgainInAnotherOrderChangesNothing(
            @ForAll("withoutContradiction") List<Spoken> list, @ForAll Random random) {
        var facts = HeldFacts.after(list);

        assertThat(facts.stateAll(shuffled(list, random))).allMatch(Revision.NONE::equals);
    }

    @Property
    void aListThatContradictsItselfReadAgainLeavesEachDayAsItWas(@ForAll("lists") List<Spoken> list) {
        var once = HeldFacts.after(list);
        var twice = HeldFacts.after(list);
        twice.stateAll(list);

        days().forEach(day -> assertThat(twice.on(day)).isEqualTo(once.on(day)));
    }

    @Property
    void theOrderOfStatementsWithoutAnEndDoesNotMatter(@ForAll("openEnded") List<Spoken> list, @ForAll Random random) {
        var inAnotherOrder = HeldFacts.after(shuffled(list, random));

        assertThat(inAnotherOrder.all())
                .containsExactlyInAnyOrderElementsOf(HeldFacts.after(list).all());
    }

    @Property
    void statementsWithoutAnEndHoldUntilTheNext(@ForAll("openEnded") List<Spoken> list) {
        var facts = HeldFacts.after(list);

        days().forEach(day -> assertThat(facts.on(day))
                .isEqualTo(list.stream()
                        .filter(said -> said.from() <= day)
                        .max((a, b) -> Integer.compare(a.from(), b.from()))
                        .map(said -> List.of(said.value()))
                        .orElse(List.of())));
    }

    @Provide
    Arbitrary<Spoken> spoken() {
        return Spoken.any();
    }

    @Provide
    Arbitrary<List<Spoken>> lists() {
        return Spoken.any().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Spoken>> openEnded() {
        return Spoken.openEndedFromDistinctDays();
    }

    @Provide
    Arbitrary<List<Spoken>> withoutContradiction() {
        return Spoken.withoutContradiction();
    }

    private static List<Spoken> shuffled(List<Spoken> list, Random random) {
        var shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
