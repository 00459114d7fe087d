package cn.songhe.shuangyashan;

import cn.songhe.spi.Citation;
import cn.songhe.spi.Program;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Text;

/** What every formula of this city says of itself. */
abstract class Formula<F extends SubjectFacts> implements SubsidyFormula<F> {

    private final Clause clause;
    private final Text title;
    private final Program program;
    private final Subject<F> subject;

    Formula(Clause clause, Text title, Program program, Subject<F> subject) {
        this.clause = clause;
        this.title = title;
        this.program = program;
        this.subject = subject;
    }

    @Override
    public final String id() {
        return clause.id();
    }

    @Override
    public final Text title() {
        return title;
    }

    @Override
    public final Citation citation() {
        return clause.citation();
    }

    @Override
    public final Program program() {
        return program;
    }

    @Override
    public final Subject<F> subject() {
        return subject;
    }
}
