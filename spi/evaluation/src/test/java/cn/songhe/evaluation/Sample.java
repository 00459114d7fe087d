package cn.songhe.evaluation;

import cn.songhe.spi.Attribute;
import cn.songhe.spi.Citation;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Fact;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Program;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import java.util.Set;
import java.util.function.BiFunction;

/** A formula whose behaviour a test decides. */
public record Sample<F extends SubjectFacts>(
        String id,
        Program program,
        Subject<F> subject,
        Citation citation,
        Set<Fact> requires,
        Set<ParameterKey<?>> parameters,
        Set<Attribute<?>> attributes,
        Set<StateKey<?>> state,
        BiFunction<F, Terms, Decision> behaviour)
        implements SubsidyFormula<F> {

    public static final Program MONTHS = Program.monthly("monthly", Text.of("按月", "Monthly"));

    public static <F extends SubjectFacts> Sample<F> of(
            String id, Subject<F> subject, BiFunction<F, Terms, Decision> behaviour) {
        return new Sample<>(
                id, MONTHS, subject, new Citation("B-1", "一"), Set.of(), Set.of(), Set.of(), Set.of(), behaviour);
    }

    public static Sample<ElderFacts> elder(String id, BiFunction<ElderFacts, Terms, Decision> behaviour) {
        return of(id, Subject.ELDER, behaviour);
    }

    public Sample<F> in(Program other) {
        return new Sample<>(id, other, subject, citation, requires, parameters, attributes, state, behaviour);
    }

    public Sample<F> citing(Citation other) {
        return new Sample<>(id, program, subject, other, requires, parameters, attributes, state, behaviour);
    }

    public Sample<F> requiring(Fact... facts) {
        return new Sample<>(id, program, subject, citation, Set.of(facts), parameters, attributes, state, behaviour);
    }

    public Sample<F> reading(ParameterKey<?>... keys) {
        return new Sample<>(id, program, subject, citation, requires, Set.of(keys), attributes, state, behaviour);
    }

    public Sample<F> asking(Attribute<?>... own) {
        return new Sample<>(id, program, subject, citation, requires, parameters, Set.of(own), state, behaviour);
    }

    public Sample<F> keeping(StateKey<?>... keys) {
        return new Sample<>(id, program, subject, citation, requires, parameters, attributes, Set.of(keys), behaviour);
    }

    @Override
    public Text title() {
        return Text.of("补贴" + id, "Subsidy " + id);
    }

    @Override
    public Decision decide(F facts, Terms terms) {
        return behaviour.apply(facts, terms);
    }
}
