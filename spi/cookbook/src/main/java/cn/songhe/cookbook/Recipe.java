package cn.songhe.cookbook;

import cn.songhe.spi.Award;
import cn.songhe.spi.Citation;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Fact;
import cn.songhe.spi.FundSource;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Program;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Split;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Text;
import java.util.Set;

/** What every recipe says of itself. */
abstract class Recipe<F extends SubjectFacts> implements SubsidyFormula<F> {

    private final Example example;
    private final Program program;
    private final Subject<F> subject;
    private final Set<Fact> requires;
    private final Set<ParameterKey<?>> parameters;

    Recipe(Example example, Program program, Subject<F> subject, Set<Fact> requires, Set<ParameterKey<?>> parameters) {
        this.example = example;
        this.program = program;
        this.subject = subject;
        this.requires = requires;
        this.parameters = parameters;
    }

    /** In a monthly program of its own. */
    Recipe(Example example, Subject<F> subject, Set<Fact> requires, Set<ParameterKey<?>> parameters) {
        this(example, example.monthly(), subject, requires, parameters);
    }

    @Override
    public final String id() {
        return example.id();
    }

    @Override
    public final Text title() {
        return example.title();
    }

    @Override
    public final Citation citation() {
        return example.citation();
    }

    @Override
    public final Program program() {
        return program;
    }

    @Override
    public final Subject<F> subject() {
        return subject;
    }

    @Override
    public final Set<Fact> requires() {
        return requires;
    }

    @Override
    public final Set<ParameterKey<?>> parameters() {
        return parameters;
    }

    /** In cash to the subject itself, from the city's purse. */
    static Decision pay(Money amount) {
        return Decision.grant(Award.inCash(Recipient.SELF, Split.whole(FundSource.CITY, amount)));
    }
}
