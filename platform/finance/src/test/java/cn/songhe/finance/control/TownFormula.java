package cn.songhe.finance.control;

import cn.songhe.spi.Arrears;
import cn.songhe.spi.Award;
import cn.songhe.spi.Citation;
import cn.songhe.spi.Decision;
import cn.songhe.spi.Fact;
import cn.songhe.spi.FundSource;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Program;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Split;
import cn.songhe.spi.StateKey;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubjectFacts;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import java.util.Set;
import java.util.function.BiFunction;

/** A formula that a test puts together: it refuses, unless the test says what it decides. */
record TownFormula<F extends SubjectFacts>(
        String id,
        Subject<F> subject,
        String document,
        Set<Fact> requires,
        Set<StateKey<?>> state,
        Arrears arrears,
        boolean takesBack,
        BiFunction<F, Terms, Decision> decides)
        implements SubsidyFormula<F> {

    static final ParameterKey<Long> MONTHS = ParameterKey.of("arrears.months", cn.songhe.spi.Unit.MONTHS);
    static final Reason NO = new Reason("T.no", Text.of("不予", "no"), new Citation("T-1", "一"));

    static TownFormula<cn.songhe.spi.ElderFacts> named(String id) {
        return of(id, Subject.ELDER);
    }

    static TownFormula<cn.songhe.spi.FacilityFacts> forFacilities(String id) {
        return of(id, Subject.FACILITY);
    }

    private static <F extends SubjectFacts> TownFormula<F> of(String id, Subject<F> subject) {
        return new TownFormula<>(
                id, subject, "T-1", Set.of(), Set.of(), Arrears.UNLIMITED, false, (f, t) -> Decision.refuse(NO));
    }

    TownFormula<F> deciding(BiFunction<F, Terms, Decision> how) {
        return new TownFormula<>(id, subject, document, requires, state, arrears, takesBack, how);
    }

    TownFormula<F> granting(long fen) {
        return deciding((facts, terms) -> grant(fen));
    }

    TownFormula<F> carrying(StateKey<?>... keys) {
        return new TownFormula<>(id, subject, document, requires, Set.of(keys), arrears, takesBack, decides);
    }

    TownFormula<F> reading(Fact... facts) {
        return new TownFormula<>(id, subject, document, Set.of(facts), state, arrears, takesBack, decides);
    }

    TownFormula<F> paidBack(Arrears howFar) {
        return new TownFormula<>(id, subject, document, requires, state, howFar, takesBack, decides);
    }

    TownFormula<F> takingBack() {
        return new TownFormula<>(id, subject, document, requires, state, arrears, true, decides);
    }

    TownFormula<F> by(String other) {
        return new TownFormula<>(id, subject, other, requires, state, arrears, takesBack, decides);
    }

    static Decision grant(long fen) {
        return Decision.grant(Award.inCash(Recipient.SELF, Split.whole(FundSource.CITY, Money.ofFen(fen))));
    }

    @Override
    public Text title() {
        return Text.of("公式 " + id, "formula " + id);
    }

    @Override
    public Citation citation() {
        return new Citation(document, "一");
    }

    @Override
    public Program program() {
        return Program.monthly("monthly", Text.of("按月", "monthly"));
    }

    @Override
    public Set<ParameterKey<?>> parameters() {
        return arrears.months().<Set<ParameterKey<?>>>map(Set::of).orElse(Set.of());
    }

    @Override
    public Decision decide(F facts, Terms terms) {
        return decides.apply(facts, terms);
    }
}
