package cn.songhe.qiaocheng;

import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.Award;
import cn.songhe.spi.Citation;
import cn.songhe.spi.Dated;
import cn.songhe.spi.Decision;
import cn.songhe.spi.ElderFacts;
import cn.songhe.spi.Money;
import cn.songhe.spi.ParameterKey;
import cn.songhe.spi.Program;
import cn.songhe.spi.Reason;
import cn.songhe.spi.Recipient;
import cn.songhe.spi.Shares;
import cn.songhe.spi.Subject;
import cn.songhe.spi.SubsidyFormula;
import cn.songhe.spi.Terms;
import cn.songhe.spi.Text;
import cn.songhe.spi.Unit;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** One of the four supports of clause 3(2)4: its standard depends on the result of a valid assessment and lapses with it. */
abstract class Support implements SubsidyFormula<ElderFacts> {

    private static final Program MONTHLY =
            Program.monthly("monthly", Text.of("谯城区老年人按月补贴", "Qiaocheng monthly supports for elders"));
    private static final ParameterKey<Shares> SPLIT = ParameterKey.of("support.split", Unit.SHARES);

    final SupportReasons reasons;
    private final Clause clause;
    private final Text title;
    private final Award.Form form;

    Support(String id, Text title, Award.Form form) {
        this.clause = new Clause(id, "三(二)4");
        this.title = title;
        this.form = form;
        this.reasons = new SupportReasons(clause);
    }

    /** The parameters on which it depends for whom it is. */
    abstract Set<ParameterKey<?>> conditions();

    /** The parameters that say how much it is. */
    abstract Set<ParameterKey<?>> standards();

    /** The first condition on the person that is not met on the day; empty if all are. */
    abstract Optional<Reason> unmet(ElderFacts elder, LocalDate day, Terms terms);

    /** What the standard gives by the result of the assessment; empty if it names no amount. */
    abstract Optional<Money> amount(ElderFacts elder, AbilityLevel level, Terms terms);

    @Override
    public final Decision decide(ElderFacts elder, Terms terms) {
        var here = elder.lastDayIn(terms.period());
        if (here.isEmpty()) {
            return Decision.refuse(reasons.gone);
        }
        var barrier = barrier(elder, here.get(), terms);
        if (barrier.isPresent()) {
            return Decision.refuse(barrier.get());
        }
        return grant(elder, Assessments.latest(elder, here.get()).orElseThrow(), terms);
    }

    /** Why the person has no claim on the day, whatever the amount; empty if there is one. */
    final Optional<Reason> barrier(ElderFacts elder, LocalDate day, Terms terms) {
        if (!Persons.isRegistered(elder, day, terms)) {
            return Optional.of(reasons.notRegistered);
        }
        var unmet = unmet(elder, day, terms);
        if (unmet.isPresent()) {
            return unmet;
        }
        var assessment = Assessments.latest(elder, day);
        return assessment.isPresent() ? lapsed(assessment.get(), day, terms) : Optional.of(reasons.notAssessed);
    }

    private Optional<Reason> lapsed(Dated<AbilityLevel> assessment, LocalDate day, Terms terms) {
        var through = Assessments.validThrough(assessment, terms);
        if (!day.isAfter(through)) {
            return suits(assessment, terms) ? Optional.empty() : Optional.of(reasons.notDisabled);
        }
        terms.because(reasons.lapsed, assessment.from(), through);
        return Optional.of(reasons.lapsed);
    }

    /** Whether the support is for persons with this result. */
    boolean suits(Dated<AbilityLevel> assessment, Terms terms) {
        return true;
    }

    private Decision grant(ElderFacts elder, Dated<AbilityLevel> assessment, Terms terms) {
        var amount = amount(elder, assessment.value(), terms).filter(Money.ZERO::isLessThan);
        if (amount.isEmpty()) {
            return Decision.refuse(reasons.noAmount);
        }
        var split = terms.value(SPLIT).split(amount.get(), Persons.QIAOCHENG);
        var through = Assessments.validThrough(assessment, terms);
        terms.because(reasons.granted, assessment.from(), assessment.value(), through, amount.get());
        return Decision.grant(new Award(Recipient.SELF, form, split));
    }

    @Override
    public final Set<ParameterKey<?>> parameters() {
        var keys = new HashSet<>(conditions());
        keys.addAll(standards());
        keys.add(SPLIT);
        return keys;
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
        return MONTHLY;
    }

    @Override
    public final Subject<ElderFacts> subject() {
        return Subject.ELDER;
    }
}
