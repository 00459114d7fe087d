package cn.songhe.doctor.facts;

import cn.songhe.evaluation.Law;
import cn.songhe.spi.Fact;
import cn.songhe.spi.SubjectFacts;
import java.util.Optional;

/** One made-up subject with the terms under which it is asked about. */
public final class Specimen<F extends SubjectFacts> {

    private final Asked<F> asked;
    private final int number;
    private final Law law;
    private final Draft<F> draft;
    private final Dice dice;

    Specimen(Asked<F> asked, int number, Law law, Draft<F> draft, Dice dice) {
        this.asked = asked;
        this.number = number;
        this.law = law;
        this.draft = draft;
        this.dice = dice;
    }

    /** The terms. */
    public Law law() {
        return law;
    }

    /** The facts that are declared. */
    public F facts() {
        return draft.build(asked.scope());
    }

    /** The same subject, of which less may be read. */
    public F facts(Scope narrower) {
        return draft.build(narrower);
    }

    /** The same subject with more of a fact, if there is more of it. From then on {@link #facts} gives this one. */
    public Optional<F> more(Fact fact) {
        return draft.more(fact, dice) ? Optional.of(facts()) : Optional.empty();
    }

    /** Which it is and what is known of it. */
    public String describe() {
        return asked.id() + " " + law.period() + " #" + number + ": " + draft.describe(asked.scope());
    }
}
